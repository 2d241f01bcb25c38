// These machines are shared and noisy: a test is slow long before it hangs.
jest.setTimeout(60_000);
