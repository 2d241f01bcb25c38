/** The error codes that Excel answers and this host uses, with the HTTP status that goes with each. */
const STATUS_OF_CODE = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestAborted: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS_OF_CODE;

export interface HostError extends Error {
  readonly code: HostErrorCode;
}

/** An error that reaches the add-in as `OfficeExtension.Error` with this code. */
export function hostError(code: HostErrorCode, message: string): HostError {
  return Object.assign(new Error(message), { code });
}

export function isHostError(error: unknown): error is HostError {
  return error instanceof Error && "code" in error && String(error.code) in STATUS_OF_CODE;
}

export function httpStatusOf(code: HostErrorCode): number {
  return STATUS_OF_CODE[code];
}
