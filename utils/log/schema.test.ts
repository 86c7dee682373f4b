import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { logSchema } from './schema';

test('the published JSON Schema of the export is the one we check with', async () => {
  const schema = toJsonSchema(logSchema, { errorMode: 'ignore' });
  await expect(`${JSON.stringify({ title: 'Tellertale log', ...schema }, null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/log.schema.json',
  );
});
