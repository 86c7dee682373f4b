/**
 * The gate in every watched page: could this address be a permission screen? Deliberately wide (the background decides)
 * and free of provider names, so that it does not grow with them. A test holds it against every provider's examples.
 */
const GATE =
  /^https:\/\/(?:connect|link|authori[sz]ation|consents?)\.[\w-]+\.\w+\/.|[?&#;](?:client_?id|client_key|application|appid|app_id|api_key|consumer_id|bot_id|(?:link_?)?key|[a-z_]*token|[a-z_]*redirect_?ur[il]|institution|\w+enable|session_?id|request_uri|request|authorization_details|ecreq|config_id|user_code|scope|products|customer_?id|(?:intent|consent|payment)_?id|params(?:%5B|\[|_json))[^&#]*=|(?:\/|%2F)(?:[\w.-]*oauth[\w.-]*|authori[sz]e|authori[sz]ations?|authenticate|consents?|connect|link(?:-accounts)?|device|hl|wf|start|initialize|launch|embed|web-?form|payment|fastlink|session|request-token|app-confirm|granting|activate|open-banking|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[/?#]|%2F|%3F|$)|\/create\?|\/link[\w.-]*\.html|#clientSecret=/i;
/** Addresses inside a watched site that carry such words and are ordinary pages. */
const ORDINARY =
  /\/(?:sharer|share|plugins|groups|events|marketplace|watch|reel|p|explore|stories|messages|t|settings)\//i;

export function looksLikeRequest(href: string): boolean {
  return GATE.test(href) && !(ORDINARY.test(href) && !/client_id|app_id/i.test(href));
}
