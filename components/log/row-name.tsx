import type { JSX } from 'preact';

/**
 * The name at the start of a row, as a link. It runs in its own direction, so that a name too long for the row loses its end:
 * "Quiz of the …" on an Arabic page as well. The element keeps it apart, so the marks around a name, which would hide its
 * direction, are not needed.
 */
export function RowName({ name, ...link }: JSX.IntrinsicElements['a'] & { readonly name: string }) {
  return (
    <a {...link} dir="auto">
      {name.replace(/^\u2068|\u2069$/g, '')}
    </a>
  );
}
