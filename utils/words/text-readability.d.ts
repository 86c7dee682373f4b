/** The package brings no types: what our tests use of it. Each gives a school grade. */
declare module 'text-readability' {
  const readability: Readonly<
    Record<
      'fleschKincaidGrade' | 'colemanLiauIndex' | 'automatedReadabilityIndex' | 'gunningFog',
      (text: string) => number
    >
  >;
  export default readability;
}
