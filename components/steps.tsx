import type { LabelView } from '../utils/words/views';

/** How to stop a share: the steps, each a link where it has a page. */
export function Steps({ steps }: { steps: LabelView['stop']['steps'] }) {
  return (
    <ol>
      {steps.map(({ text, url }) => (
        <li key={text}>{url ? <OutLink url={url}>{text}</OutLink> : text}</li>
      ))}
    </ol>
  );
}

/** A link to somebody else's page: a new tab that learns nothing about this one. */
export function OutLink({ url, children }: { url: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
