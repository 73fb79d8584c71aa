/** Death of the background in fake-indexeddb: from a chosen database call on, nothing is done and nothing answers. */

class Killed extends Error {}

const calls = {
  IDBObjectStore: [
    'get',
    'getKey',
    'getAll',
    'getAllKeys',
    'count',
    'put',
    'add',
    'delete',
    'clear',
    'openCursor',
    'openKeyCursor',
  ],
  IDBIndex: ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'],
  IDBCursor: ['continue', 'update', 'delete'],
  IDBDatabase: ['transaction'],
} as const;
type Method = (this: unknown, ...values: unknown[]) => unknown;

export interface Death {
  /** Dies at that call, the first being 1; counts from the first look at the acknowledgements, where `commit` begins. */
  arm(at: number): void;
  revive(): void;
}

/** Puts the trap under every call of the database. */
export function trapDatabase(): Death {
  let at = 0;
  let counted = 0;
  let begun = false;
  let dead = false;
  const open = new Set<IDBTransaction>();
  const step = (call: string, target: unknown) => {
    if (dead) throw new Killed(call);
    const { name, transaction } = target as { name?: string; transaction?: IDBTransaction };
    if (name === 'acks' && call === 'get') begun = at > 0;
    if (transaction instanceof IDBTransaction) open.add(transaction);
    if (!begun) return;
    counted += 1;
    if (counted !== at) return;
    dead = true;
    for (const each of open) abort(each);
    throw new Killed(call);
  };
  for (const [type, names] of Object.entries(calls)) {
    const prototype = (globalThis as unknown as Record<string, { prototype: object }>)[type]
      ?.prototype as Record<string, Method>;
    for (const name of names) {
      const real = prototype[name];
      if (!real) throw new Error(`no ${type}.${name}`);
      prototype[name] = function (...values) {
        step(name, this);
        return real.apply(this, values);
      };
    }
  }
  return {
    arm(call) {
      [at, counted, begun, dead] = [call, 0, false, false];
      open.clear();
    },
    revive() {
      [at, begun, dead] = [0, false, false];
      open.clear();
    },
  };
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // One that is over cannot be undone: that is what is tested.
    if ((error as Error).name !== 'InvalidStateError') throw error;
  }
}
