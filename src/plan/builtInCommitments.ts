import guangzhou from "../../seeds/guangzhou-commitments.json";
import zhanjiang from "../../seeds/zhanjiang-commitments.json";
import type { Commitment } from "./commitment";
import { readCommitments } from "./readCommitments";
import type { CommitmentList } from "./readCommitments";
import { readOrThrow } from "./readOrThrow";

const SEEDS: readonly unknown[] = [zhanjiang, guangzhou];

let read: readonly CommitmentList[] | null = null;

/** The commitments of a built-in plan, read on first use; none for any other plan. */
export function builtInCommitments(planId: string): readonly Commitment[] {
  read ??= SEEDS.map((seed) => readOrThrow(readCommitments(seed)));
  return read.find(({ plan }) => plan === planId)?.commitments ?? [];
}
