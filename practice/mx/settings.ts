/** How the widget is set up, which at MX's own server the app decides. */
export interface MxSettings {
  /** The app that asks. */
  readonly app: string;
  readonly bank: string;
  readonly language: 'en' | 'es' | 'fr-ca';
  readonly mode: 'aggregation' | 'verification' | 'tax';
  /** The first screen that asks: the older disclosure, or the consent by section 1033 after the bank is chosen. */
  readonly start: 'disclosure' | 'consent';
  /** Labels of the bank's own fields come from the server. */
  readonly labels: { readonly userName: string; readonly password: string };
}
