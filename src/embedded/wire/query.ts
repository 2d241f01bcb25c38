import { type HostObject, isHostObject, NULL_OBJECT } from "./hostObject";
import { memberName, type QueryInfo, wireName } from "./protocol";

type Answer = Readonly<Record<string, unknown>>;

/** Wanted members of one object, each with the members wanted below it; empty: all plain ones. */
type Wanted = Map<string, Wanted>;

function wantedMembers(paths: readonly string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const path of paths) {
    let level = wanted;
    for (const segment of path.split("/")) {
      const name = memberName(segment.trim());
      if (name === "" || name === "*" || name === "items") {
        continue;
      }
      const below = level.get(name) ?? (new Map() as Wanted);
      level.set(name, below);
      level = below;
    }
  }
  return wanted;
}

function idOf(object: HostObject): Answer {
  const id = object.id();
  return id === undefined ? {} : { _Id: id };
}

function answerPlainProperties(object: HostObject): Answer {
  const entries = object.readablePropertyNames().flatMap((name): [string, unknown][] => {
    const value = object.get(name);
    return isHostObject(value) ? [] : [[wireName(name), value]];
  });
  return { ...idOf(object), ...Object.fromEntries(entries) };
}

function answerObject(object: HostObject, wanted: Wanted): Answer | null {
  if (object === NULL_OBJECT) {
    return null;
  }
  const items = object.items();
  if (items !== undefined) {
    return answerCollection(object, items, wanted);
  }
  if (wanted.size === 0) {
    return answerPlainProperties(object);
  }
  const entries = [...wanted].map(([name, below]): [string, unknown] => {
    const value = object.get(name);
    return [wireName(name), isHostObject(value) ? answerObject(value, below) : value];
  });
  return { ...idOf(object), ...Object.fromEntries(entries) };
}

function answerCollection(
  collection: HostObject,
  items: readonly HostObject[],
  wanted: Wanted,
): Answer {
  const own = collection.readablePropertyNames().filter((name) => wanted.has(name));
  const ofItems: Wanted = new Map([...wanted].filter(([name]) => !own.includes(name)));
  const entries = own.map((name): [string, unknown] => [wireName(name), collection.get(name)]);
  return {
    ...Object.fromEntries(entries),
    _Items: items.map((item) => answerObject(item, ofItems)),
  };
}

/** Answers `object.load(…)`: the wanted properties under the names the runtime expects. */
export function answerQuery(object: HostObject, query: QueryInfo): Answer | null {
  const answer = answerObject(
    object,
    wantedMembers([...(query.Select ?? []), ...(query.Expand ?? [])]),
  );
  const items = answer?.["_Items"];
  if (!Array.isArray(items)) {
    return answer;
  }
  const first = query.Skip ?? 0;
  return { ...answer, _Items: items.slice(first, first + (query.Top ?? items.length)) };
}
