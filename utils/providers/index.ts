import type { Provider } from '../vocab/provider';

const modules = import.meta.glob<Provider>(
  ['./*.ts', '!./index.ts', '!./watched.ts', '!./*.test.ts', '!./*.fixture.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** Every provider there is: adding a file is all it takes. */
export const providers: readonly Provider[] = Object.values(modules);
