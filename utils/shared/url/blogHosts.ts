// Domains under which everybody can have a site: `anna.github.io` and `ben.github.io` have nothing to do with each
// other. A short list written by hand instead of the public suffix list, which is a hundred times as large and would go
// into every page; what is missing only makes two sites of one host look like one.

/** One kind of host a group. */
const HOSTS = [
  // blogs and newsletters, worldwide
  'bearblog.dev beehiiv.com blogs.com blot.im dreamwidth.org ghost.io hashnode.dev home.blog livejournal.com mataroa.blog',
  'medium.com micro.blog noblogs.org posthaven.com prose.sh substack.com svbtle.com tumblr.com typepad.com wordpress.com',
  'wpcomstaging.com write.as',
  // blogs, by language: Japanese, Korean, Chinese
  'blog.jp cocolog-nifty.com doorblog.jp exblog.jp fc2.com hateblo.jp hatenablog.com hatenablog.jp hatenadiary.com',
  'hatenadiary.jp hatenadiary.org jugem.jp ldblog.jp livedoor.blog muragon.com sblo.jp seesaa.net ti-da.net',
  'blog.me egloos.com tistory.com blogbus.com gitee.io lofter.com pixnet.net xuite.net',
  // French, German, Dutch, Nordic
  'canalblog.com centerblog.net eklablog.com hautetfort.com over-blog.com overblog.com skyrock.com unblog.fr',
  'blogger.de blogsport.de blogsport.eu myblog.de twoday.net blogg.no blogg.se web-log.nl',
  // Italian, Portuguese, Polish, Czech, Hungarian
  'altervista.org myblog.it blogs.sapo.pt blox.pl bloog.pl blog.cz blog.hu',
  // Russian, Turkish, Persian
  'diary.ru narod.ru tilda.ws ucoz.com ucoz.net ucoz.ru blogcu.com blog.ir blogfa.com mihanblog.com rozblog.com',
  // site builders
  'carrd.co framer.app framer.website godaddysites.com jimdo.com jimdofree.com mystrikingly.com neocities.org notion.site',
  'square.site squarespace.com super.site webflow.io webnode.com webs.com weebly.com wixsite.com zyrosite.com',
  // pages of code
  'bitbucket.io codeberg.page gitbook.io github.io gitlab.io glitch.me readthedocs.io srht.site',
  // static and application hosting
  '000webhostapp.com amplifyapp.com azurewebsites.net cloudfront.net deno.dev edgeone.app firebaseapp.com fly.dev',
  'herokuapp.com hf.space kinsta.page koyeb.app netlify.app now.sh onrender.com pages.dev replit.app streamlit.app',
  'surge.sh up.railway.app vercel.app web.app workers.dev',
  // registries that sell names one level down
  'br.com cn.com co.com com.de com.se de.com eu.com eu.org gr.com jpn.com ru.com sa.com uk.com uk.net us.com za.com',
  // free homes on the old web
  'angelfire.com tripod.com atwebpages.com',
] as const;

let hosts: ReadonlySet<string> | undefined;

/** Whether everybody can have a site under this domain. */
export function isBlogHost(domain: string): boolean {
  hosts ??= new Set(HOSTS.flatMap((line) => line.split(' ')));
  return hosts.has(domain);
}
