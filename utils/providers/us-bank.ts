import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

const control = {
  url: 'https://www.usbank.com/customer-service/knowledge-base/KB0069925.html',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/** U.S. Bank publishes no consumer scopes: a request with OAuth's own parameters is read with the names of the standard. */
export default {
  id: 'us-bank',
  name: 'U.S. Bank',
  kind: 'bank',
  hosts: ['usbank.com'],
  watched: 'page',
  watchedHosts: ['=onlinebanking.usbank.com'],
  vocabularies: [fdx],
  screens: [],
  stop: [
    {
      where: 'holder',
      url: 'https://www.usbank.com/customer-service/knowledge-base/KB0069925.html',
      path: 'Profile & settings › Data sharing & privacy › Manage your data › My Controls › Stop sharing this data',
      source: control,
    },
    {
      where: 'holder',
      url: 'https://www.usbank.com/customer-service/knowledge-base/KB0069925.html',
      path: 'In the app: Menu › Manage accounts › Manage third-party access › Stop sharing',
      source: control,
    },
  ],
  statements: [
    {
      by: 'U.S. Bank',
      date: '2018-08-07',
      quote:
        'We have not shared any customer information or data to Facebook or any other technology platform. The privacy and protection of our customers’ personal information and data is our highest priority.',
      source: {
        url: 'https://blogs.mprnews.org/newscut/2018/08/whos-in-your-wallet-facebook/',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: said by a spokesperson to MPR News in reply to the Wall Street Journal’s report of 6 August; printed elsewhere by 7 August',
      },
    },
  ],
} as const satisfies Provider;
