/** For branches the types say cannot be reached: a new member of a union fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
