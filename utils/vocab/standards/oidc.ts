import type { Vocabulary } from '../types';

/**
 * OpenID Connect's own scopes and claims. They count as financial (`data`) only where the holder is a bank or
 * another money account; elsewhere `also` is what is said.
 */
export const oidc = {
  id: 'oidc',
  name: 'OpenID Connect',
  source: {
    url: 'https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims',
    retrieved: '2026-11-24',
    basis: 'documented',
  },
  scopes: {
    openid: { data: [], also: 'sign-in', plain: 'signs you in with a number that stands for you' },
    offline_access: { data: [], also: 'stay-connected', plain: 'keeps access while you are away, until it is stopped' },
    profile: { data: ['identity'], also: 'profile', plain: 'your name and profile' },
    email: { data: ['contact'], also: 'email', plain: 'your email address' },
    address: { data: ['contact'], also: 'postal-address', plain: 'your postal address' },
    phone: { data: ['contact'], also: 'phone', plain: 'your phone number' },
    name: { data: ['identity'], also: 'profile', plain: 'your full name' },
    given_name: { data: ['identity'], also: 'profile', plain: 'your first name' },
    family_name: { data: ['identity'], also: 'profile', plain: 'your family name' },
    birthdate: { data: ['identity'], also: 'birthday', plain: 'your date of birth' },
    gender: { data: ['identity'], also: 'gender', plain: 'your gender' },
    locale: { data: [], also: 'language', plain: 'your language' },
    zoneinfo: { data: [], also: 'language', plain: 'your time zone' },
    phone_number: { data: ['contact'], also: 'phone', plain: 'your phone number' },
    picture: { data: [], also: 'profile', plain: 'your picture' },
    nickname: { data: [], also: 'profile', plain: 'your nickname' },
    preferred_username: { data: [], also: 'profile', plain: 'your user name' },
  },
} as const satisfies Vocabulary;
