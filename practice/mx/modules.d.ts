// Neither package brings types: what the practice page uses of them.
declare module '@mxenabled/connect-widget' {
  import type { FunctionComponent, ReactNode } from 'react';
  export const ApiProvider: FunctionComponent<{
    readonly apiValue: Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;
    readonly children?: ReactNode;
  }>;
  export const ConnectWidget: FunctionComponent<Readonly<Record<string, unknown>>>;
}
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(place: Element): { render(what: ReactNode): void };
}
