/**
 * Every screen with its states. A state is the query of the page in `tests/shots`, and after `#` where on the log page it stands.
 * @type {Readonly<Record<string, { widths: readonly number[], states: Readonly<Record<string, string>> }>>}
 */
export const SCREENS = {
  popup: {
    widths: [320, 400],
    states: {
      empty: 'show=popup&count=0',
      waiting: 'show=popup&waiting',
      one: 'show=popup&count=1',
      'stop open': 'show=popup&count=1&open=stop',
      stopped: 'show=popup&count=9&open=stopped',
      asking: 'show=popup&count=3&case=loud',
      'asking, late': 'show=popup&count=3&case=loud&late',
      'nothing financial': 'show=popup&count=1&case=none',
      many: 'show=popup&count=10000',
      'nothing found': 'show=popup&count=9&open=search',
      error: 'show=popup&count=0&trouble',
    },
  },
  'log-who': {
    widths: [320, 768, 1200],
    states: {
      empty: 'show=log&count=0#who',
      reading: 'show=log&waiting#who',
      one: 'show=log&count=1#who',
      nine: 'show=log&count=9#who',
      many: 'show=log&count=500&open=tip#who',
      'in words': 'show=log&count=9&open=words#who',
      'nothing found': 'show=log&count=9&open=none#who',
      error: 'show=log&count=0&trouble#who',
    },
  },
  'log-time': {
    widths: [320, 768, 1200],
    states: {
      one: 'show=log&count=1#time',
      nine: 'show=log&count=9&open=tip#time',
      many: 'show=log&count=500#time',
      'in words': 'show=log&count=9&open=words#time',
    },
  },
  'log-all': {
    widths: [320, 768, 1200],
    states: {
      one: 'show=log&count=1#all',
      nine: 'show=log&count=9&open=chosen#all',
      many: 'show=log&count=100000#all',
      deleted: 'show=log&count=9&open=deleted#all',
    },
  },
  'log-entry': {
    widths: [320, 768, 1200],
    states: {
      whole: 'show=log&count=9#entry=1',
      letter: 'show=log&count=9&open=letter#entry=8',
      'much unknown': 'show=log&count=9#entry=4',
      gone: 'show=log&count=9#entry=none',
    },
  },
  'log-copies': {
    widths: [320, 768, 1200],
    states: {
      ready: 'show=log&count=9#copies',
      'brought in': 'show=log&count=9&open=import#copies',
      progress: 'show=log&count=9&open=progress#copies',
      error: 'show=log&count=9&trouble&open=import#copies',
    },
  },
  settings: {
    widths: [320, 768, 1200],
    states: {
      plain: 'show=settings',
      'sites hidden': 'show=settings&hidden',
      report: 'show=settings&report',
      'hosts missing': 'show=settings&missing',
    },
  },
  welcome: { widths: [320, 768, 1200], states: { plain: 'show=welcome', 'hosts missing': 'show=welcome&missing' } },
  catalogue: { widths: [320, 1000], states: { all: 'show=catalogue' } },
  label: {
    widths: [240, 380, 1000],
    states: Object.fromEntries(
      'financial none hidden partly loud business many unrecognised long bidi markup password'
        .split(' ')
        .flatMap((name) => [
          [name, `case=${name}&form=card`],
          [`${name}, open`, `case=${name}&form=card&open`],
          [`${name}, strip`, `case=${name}&form=strip`],
          [`${name}, by itself`, `case=${name}`],
        ]),
    ),
  },
};

export const LANGUAGES = ['en', 'de', 'ar', 'pseudo'];
export const SCHEMES = ['light', 'dark', 'forced'];
