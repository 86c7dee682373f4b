/** A JSON object or array read from a parameter; `null` when it is not JSON. Never throws. */
export function readJson(text: string | null): unknown {
  if (text === null || !/^\s*[[{"]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The value as a plain object; `null` when it is anything else. */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** The strings in an array (or the one string); anything else is left out. */
export function asStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Follows a path such as `consent.Data.Permissions`; `undefined` when it ends early. */
export function at(value: unknown, path: string): unknown {
  let here: unknown = value;
  for (const key of path.split('.')) {
    const record = asRecord(here);
    if (!record || !Object.hasOwn(record, key)) return undefined;
    here = record[key];
  }
  return here;
}

/**
 * The payload of a JWT, signature not checked: we only read what is asked, we trust nothing in it.
 * Unsecured tokens of two parts count (RFC 9101 allows `alg: none`); encrypted ones (five parts) give `null`.
 */
export function readJwtPayload(token: string | null): Record<string, unknown> | null {
  const text = token?.trim() ?? '';
  if (!/^ey[^.]*\.[^.]*(?:\.[^.]*)?$/.test(text)) return null;
  const payload = decodeBase64(text.split('.')[1] ?? '');
  return payload === null ? null : asRecord(readJson(payload));
}

/** Base64 or base64url to UTF-8 text; `null` when it is neither. A `+` that arrived as a space, as forms decode it, counts. */
export function decodeBase64(text: string): string | null {
  const plain = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll(' ', '+')
    .replace(/(?<!=)=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(plain)) return null;
  try {
    const binary = atob(plain);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
    return new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  } catch {
    return null;
  }
}
