/** The library brings no types of its own; tests use this much of it. */
declare module 'jsonld' {
  const jsonld: { expand(document: unknown): Promise<unknown[]> };
  export default jsonld;
}
