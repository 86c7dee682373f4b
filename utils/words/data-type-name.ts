import type { Reading } from '../detect/reading';
import type { DataTypeId } from '../vocab/types';
import type { MessageKey, Say } from './say';

/**
 * A data type as it stands in the keys of its words.
 * @param opens what a password that is asked for opens: that of a payroll account is no bank's.
 */
export function typeKey(type: DataTypeId, opens?: Reading['opens']): string {
  return (type === 'credentials' && opens ? `${type}-${opens}` : type).replaceAll('-', '_');
}

/** The name of a data type as a row or chip shows it. */
export function dataTypeName(type: DataTypeId, say: Say, opens?: Reading['opens']): string {
  return say(`type_${typeKey(type, opens)}` as MessageKey);
}
