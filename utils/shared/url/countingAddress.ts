// Addresses that count readers: pictures nobody is meant to see. Recognised by who answers there and by what the file is called.

/** Services that do nothing else, by registrable domain or by the host they count under. */
const COUNTING_HOSTS = new Set(
  (
    'google-analytics.com googletagmanager.com doubleclick.net googlesyndication.com googleadservices.com ' +
    'scorecardresearch.com quantserve.com quantcount.com chartbeat.net chartbeat.com imrworldwide.com comscore.com ' +
    'vgwort.de ioam.de ivwbox.de iocnt.net statcounter.com histats.com xiti.com yadro.ru mc.yandex.ru top-fwz1.mail.ru ' +
    'tns-counter.ru liveinternet.ru stats.wp.com pixel.wp.com bat.bing.com px.ads.linkedin.com analytics.twitter.com ' +
    'ct.pinterest.com tr.snapchat.com analytics.tiktok.com amazon-adsystem.com adnxs.com criteo.com criteo.net ' +
    'taboola.com outbrain.com rubiconproject.com pubmatic.com casalemedia.com openx.net adsrvr.org demdex.net omtrdc.net ' +
    '2o7.net everesttech.net krxd.net bluekai.com rlcdn.com crwdcntrl.net mathtag.com moatads.com nr-data.net ' +
    'newrelic.com cloudflareinsights.com mixpanel.com hotjar.com getclicky.com parsely.com segment.io segment.com ' +
    'hit.gemius.pl gemius.pl smartadserver.com teads.tv adform.net ad.gt permutive.com onetrust.com'
  ).split(' '),
);

/** A part of a host name that says what it is for: `stats.example.com`, `px2.example.net`. */
const COUNTING_LABEL =
  /^(?:pixels?|px|track(?:er|ing|s)?|trk|stats?|analytics?|metrics?|beacons?|counters?|count|collect(?:or)?|telemetry|matomo|piwik|adserver|adservice|impressions?|rum)\d{0,2}$/;

/** The name of a picture that shows nothing. */
const EMPTY_PICTURE = /^(?:pixel|px|1x1|1px|onepixel|blank|spacer|cleardot|transparent|beacon)$/;

/** The name of a call that isn't a picture's. */
const COUNTING_CALL =
  /^(?:track(?:er|ing)?|trk|count(?:er|ing)?|hits?|collect|stats?|analytics|telemetry|matomo|piwik|__?utm|page-?view|impression|imp|ping|clear|trans)$/;

/** A folder in which calls are made. */
const COUNTING_FOLDER =
  /^(?:pixel|beacon|track(?:er|ing)?|collect|telemetry|matomo|piwik|pagead|page-?view|viewthroughconversion|__?utm)$/;

/** Too short to be a picture's own name; with a query it is a call. */
const SHORT_NAME = /^[a-z]{1,3}$/;

const PHOTO = new Set(['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg', 'apng', 'jfif', 'bmp']);
const CALLS = new Set(['php', 'aspx', 'ashx', 'cgi', 'pl', 'jsp', 'do', 'fcgi']);

/** Keys of a query that count: whose visit it is, which page it was, and a number against caches. */
const COUNTING_KEYS = new Set(
  (
    'idsite action_name rec uid cid tid sid vid visitor visitorid userid clientid sessionid event ev evt ref referer ' +
    'referrer dl dr dt rnd rand random ord cb cachebuster cachebust nocache pageurl page_url pageid pv hitid _gid'
  ).split(' '),
);

/** Whether a picture at that address counts readers rather than shows something. */
export function isCountingAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  const labels = url.hostname.toLowerCase().split('.');
  if (labels.some((_, at) => COUNTING_HOSTS.has(labels.slice(at).join('.')))) return true;
  // The last two are the site's own name.
  if (labels.slice(0, -2).some((label) => COUNTING_LABEL.test(label))) return true;
  return isCountingPath(url);
}

function isCountingPath(url: URL): boolean {
  const parts = url.pathname.toLowerCase().slice(0, 2000).split('/').filter(Boolean);
  const file = parts.at(-1) ?? '';
  const dot = file.lastIndexOf('.');
  const name = dot > 0 ? file.slice(0, dot) : file;
  const ending = dot > 0 ? file.slice(dot + 1) : '';
  if (EMPTY_PICTURE.test(name)) return true;
  if (PHOTO.has(ending)) return false;
  if (COUNTING_CALL.test(name) || parts.some((part) => COUNTING_FOLDER.test(part))) return true;
  if (!url.search) return false;
  if (SHORT_NAME.test(name)) return true;
  const keys = [...url.searchParams.keys()].slice(0, 100).map((key) => key.toLowerCase());
  const counts = keys.filter((key) => COUNTING_KEYS.has(key)).length;
  return counts > 1 || (counts > 0 && (CALLS.has(ending) || ending === 'gif'));
}
