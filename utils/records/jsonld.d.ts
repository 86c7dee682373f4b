/** The library brings no types of its own; tests use this much of it. */
declare module 'jsonld' {
  const jsonld: {
    expand(document: unknown, options?: { documentLoader?: (url: string) => Promise<never> }): Promise<unknown[]>;
  };
  export default jsonld;
}
