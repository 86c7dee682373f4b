import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'Embedded Signup',
    url: 'https://business.facebook.com/messaging/whatsapp/onboard/?app_id=1&config_id=2&extras=%7B%22sessionInfoVersion%22%3A%223%22%7D',
    expect: { data: [], scopes: [], visibility: 'hidden', recipient: { clientId: '1' } },
  },
  { name: 'the WhatsApp manager', url: 'https://business.facebook.com/wa/manage/home/?business_id=1', expect: null },
  { name: 'a chat link', url: 'https://wa.me/15551234567?text=hello', expect: null },
  { name: 'the business home', url: 'https://business.facebook.com/latest/home?asset_id=1', expect: null },
] as const satisfies readonly Fixture[];
