import type { DataTypeId } from '../vocab/types';
import type { MessageKey, Say } from './say';

/** The name of a data type as a row or chip shows it. */
export function dataTypeName(type: DataTypeId, say: Say): string {
  return say(`type_${type.replaceAll('-', '_')}` as MessageKey);
}
