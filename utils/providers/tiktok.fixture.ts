import type { Fixture } from '../vocab/provider';

export default [
  {
    name: 'basic',
    url: 'https://www.tiktok.com/v2/auth/authorize/?client_key=k&scope=user.info.basic,video.list&response_type=code&state=s&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb',
    expect: { data: [] },
  },
  { name: 'a video', url: 'https://www.tiktok.com/@a/video/1', expect: null },
] as const satisfies readonly Fixture[];
