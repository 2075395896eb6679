// The part of a host that somebody registered: what "the same site" means wherever something may be known of a site
// and not of its neighbours.
import { isBlogHost } from './blogHosts.ts';

/** Second levels that countries hand out like top levels; `*` for nearly every country. */
const SECOND_LEVELS: Readonly<Record<string, string>> = {
  com: '*',
  org: '*',
  edu: '*',
  gov: '*',
  co: 'ae ag am ao at bb bd bi bj bw bz ci ck cl cm cr dm er fk gg gl gy hu id il im in io ir it je jm jp ke kr lc ls ma me mg mm mu mw mz na ni np nz om pg pn rs rw ss st sz th tj tm tt tz ug uk us uz ve vi za zm zw',
  ac: 'ae at be bw ci cn cr cy fj gn gov id il im in ir jp ke kr lk ls ma me mu mw mz ni nz pa pr rs rw se sz th tj tz ug uk vn za zm zw',
  net: 'ac ae af ag ai al am ar au az ba bb bd bh bm bn bo br bs bw bz ci cm cn co cu cy dm do dz ec eg et fj fm ge gg gh gl gn gp gr gt gu gy hk hn ht id il im in iq ir je jm jo kg ki kn kw ky kz la lb lc lk lr ls lv ly ma me mk ml mo ms mt mu mv mw mx my mz na nf ng ni nr nz om pa pe ph pk pl pr ps pt py qa ru rw sa sb sc sd sg sh sl so st sy th tj tm tn to tr tt tw ua uk uy uz vc ve vi vn vu ws ye za zm',
  or: 'at bi ci cr id jp ke kr mu th tz ug us',
  ne: 'jp ke kr tz ug us',
  go: 'ci cr id jp ke kr th tz ug',
  gob: 'ar bo cl do ec es gt hn mx ni pa pe sv ve',
  gouv: 'ci fr ht km ml sn',
  govt: 'nz',
  gv: 'ao at',
  in: 'th',
  web: 'bo do gu id in lk nf ni pk tj tr ve za',
  ltd: 'cy gi lk uk',
  plc: 'ly uk',
  me: 'ke tz uk',
  nom: 'br co es fr',
  nic: 'in tj za',
  mil: 'br co id in jo kr my nz ph pl ru tr za',
  info: 'az bb ec fj ht hu ki ls mv nf nr pl pr ro tn tr tt tz ve vn zm',
};

let secondLevels: ReadonlyMap<string, ReadonlySet<string> | '*'> | undefined;

/**
 * `example.co.uk` of `news.example.co.uk`, `anna.github.io` of itself; the whole host where it is an address in numbers,
 * or nothing but a suffix.
 */
export function registrableDomain({ hostname }: { readonly hostname: string }): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(host)) return host;
  // Nobody registers `www`: what is left is a name of its own, as `www.gov.si` is.
  const labels = host.replace(/^www\.(?=[^.]+\.)/, '').split('.');
  return labels.slice(-(suffixLabels(labels) + 1)).join('.');
}

/** How many labels at the end are nobody's own. */
function suffixLabels(labels: readonly string[]): number {
  const end = (count: number) => labels.slice(-count).join('.');
  if (labels.length > 3 && isBlogHost(end(3))) return 3;
  if (labels.length > 2 && isBlogHost(end(2))) return 2;
  const suffix = labels.length > 2 && isSecondLevel(labels.at(-2) ?? '', labels.at(-1) ?? '') ? 2 : 1;
  // Has one address for each country.
  return labels.length > suffix + 1 && labels.at(-1 - suffix) === 'blogspot' ? suffix + 1 : suffix;
}

function isSecondLevel(label: string, country: string): boolean {
  if (country.length !== 2) return false;
  secondLevels ??= new Map(
    Object.entries(SECOND_LEVELS).map(([name, list]) => [
      name,
      list === '*' ? '*' : new Set(list.split(' ')),
    ]),
  );
  const countries = secondLevels.get(label);
  return countries === '*' || (countries?.has(country) ?? false);
}
