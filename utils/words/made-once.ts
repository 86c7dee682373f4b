/**
 * Keeps what `make` made for each key. For formatters of `Intl`: making one takes about as long as formatting a hundred dates,
 * and a list of entries asks for the same few again and again. A person has one language or two, so nothing is thrown away.
 */
export function madeOnce<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) {
      one = make(key);
      made.set(key, one);
    }
    return one;
  };
}
