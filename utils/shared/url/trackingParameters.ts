// Query parameters that only say where a click came from. Nothing that could choose the content belongs here.

const TRACKING =
  /^(?:(?:utm|mtm|pk|piwik|matomo|at)_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|srsltid|igshid|igsh|li_fat_id|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|rb_clickid|s_cid|ncid|wickedid|intcmp|icmpid|cmp|cmpid|icid|itid|ico|ftag|xtor|wt_mc|wt_zmc|traffic_source|oborigurl|obinsite|obref|dicbo|tblci|ref|ref_src|ref_url|referrer|int_source|int_medium|int_campaign|smid|partner_id|share|sharetype)$/i;

/** Whether a query parameter of this name says where a reader came from, not what page this is. */
export function isTrackingParameter(name: string): boolean {
  return TRACKING.test(name);
}
