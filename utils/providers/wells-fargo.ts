import type { Provider } from '../vocab/provider';
import { fdx } from '../vocab/standards/fdx';

const terms = {
  url: 'https://www.wellsfargo.com/privacy-security/data-sharing-terms-and-conditions',
  retrieved: '2026-11-24',
  basis: 'documented',
} as const;

/**
 * Wells Fargo publishes no scopes. Its permission page opens on the host of the ordinary log-in and even under its
 * path, so only a request with OAuth's own parameters is read, with the names of the standard it belongs to.
 */
export default {
  id: 'wells-fargo',
  name: 'Wells Fargo',
  kind: 'bank',
  hosts: ['wellsfargo.com'],
  watched: 'page',
  watchedHosts: ['=connect.secure.wellsfargo.com'],
  vocabularies: [fdx],
  screens: [],
  pages: {
    says: ['(accounts and information|information|accounts) {recipient} can access'],
    source: {
      url: 'https://www.wellsfargo.com/privacy-security/data-sharing-terms-and-conditions',
      retrieved: '2026-11-28',
      basis: 'inferred',
      note: 'the terms are public, the page is not',
    },
  },
  stop: [
    {
      where: 'holder',
      url: 'https://www.wellsfargo.com/privacy-security/data-sharing-terms-and-conditions',
      path: 'The terms of the Connect Account Information Service say how to end it; in online banking: Control Tower',
      source: {
        ...terms,
        basis: 'observed',
        note: 'the terms say that they tell how to end the service; that the switch is in Control Tower is from press reports',
      },
    },
  ],
  statements: [
    {
      by: 'Wells Fargo',
      date: '2018-08-07',
      quote: 'not actively engaging in data-sharing conversations with Facebook',
      source: {
        url: 'https://ekekeee.com/2018/08/07/facebook-denies-seeking-users-bank-data.html',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: part of an e-mailed statement of a spokeswoman in a reprint of a wire report; the first reports of 6 August say that the bank declined to comment',
      },
    },
    {
      by: 'Report on Wells Fargo',
      date: '2018-08-07',
      quote: 'Wells Fargo decline to address the news.',
      source: {
        url: 'https://www.sharjah24.ae/en/variety/tech/341045-facebook-asks-big-banks-to-share-customer-details',
        retrieved: '2026-11-24',
        basis: 'observed',
        note: 'second-hand: the words are the news agency’s',
      },
    },
  ],
} as const satisfies Provider;
