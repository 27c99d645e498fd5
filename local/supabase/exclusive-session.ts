import { AsyncLocalStorage } from "node:async_hooks";
import type { PGlite } from "@electric-sql/pglite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";

/**
 * PGlite is one Postgres session. Without a turnstile, two requests at once would share one
 * transaction and one role: a member's query could run as somebody else. Whoever needs the session
 * takes it alone; work started inside the same scope (one HTTP request) may enter again.
 */
export class ExclusiveSession {
  #tail: Promise<void> = Promise.resolve();
  readonly #scopes = new AsyncLocalStorage<{ entered: number; leave: () => void }>();

  /** Runs `work` as one scope: whatever it starts shares the session once it holds it. */
  scope<T>(work: () => T): T {
    return this.#scopes.run({ entered: 0, leave: () => {} }, work);
  }

  /** Waits for the session; the caller must call what it gets back, once. */
  async enter(): Promise<() => void> {
    const scope = this.#scopes.getStore();
    if (scope && scope.entered > 0) {
      scope.entered += 1;
      return () => this.#exit(scope);
    }
    const before = this.#tail;
    let leave = () => {};
    this.#tail = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    if (!scope) {
      return leave;
    }
    if (scope.entered > 0) {
      // Two queries of one scope queued side by side: the first to arrive holds it for both.
      const mine = leave;
      const held = scope.leave;
      scope.leave = () => {
        held();
        mine();
      };
    } else {
      scope.leave = leave;
    }
    scope.entered += 1;
    return () => this.#exit(scope);
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  #exit(scope: { entered: number; leave: () => void }): void {
    scope.entered -= 1;
    if (scope.entered === 0) {
      scope.leave();
    }
  }
}

class HeldConnection implements DatabaseConnection {
  constructor(
    private readonly client: PGlite,
    readonly leave: () => void,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.client.query<R>(query.sql, [...query.parameters]);
    return {
      rows: result.rows,
      ...(typeof result.affectedRows === "number"
        ? { numAffectedRows: BigInt(result.affectedRows) }
        : {}),
    };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it and nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("PGlite does not stream rows.");
  }
}

class ExclusiveDriver implements Driver {
  constructor(
    private readonly client: PGlite,
    private readonly session: ExclusiveSession,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<HeldConnection> {
    return new HeldConnection(this.client, await this.session.enter());
  }

  async releaseConnection(connection: HeldConnection): Promise<void> {
    connection.leave();
  }

  async beginTransaction(): Promise<void> {
    await this.client.exec("begin");
  }

  async commitTransaction(): Promise<void> {
    await this.client.exec("commit");
  }

  async rollbackTransaction(): Promise<void> {
    await this.client.exec("rollback");
  }

  async destroy(): Promise<void> {}
}

/** Kysely over one PGlite, one caller at a time. */
export function exclusiveDialect(client: PGlite, session: ExclusiveSession): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new ExclusiveDriver(client, session),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
