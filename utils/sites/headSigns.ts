// Signs in the head of a page: its declared types, dates, authors, and the software that made it.
import type { HeadFacts } from './pageFacts.ts';

const NEWS = /NewsArticle$|^LiveBlogPosting$|^Report$/;
const WRITTEN =
  /^(?:Article|BlogPosting|Blog|OpinionPiece|Review|SocialMediaPosting|ScholarlyArticle|MedicalScholarlyArticle|Recipe|HowTo|ClaimReview)$/;
const SOLD =
  /^(?:Product|ProductGroup|IndividualProduct|SomeProducts|Offer|AggregateOffer|Vehicle|Car|SoftwareApplication|MobileApplication|WebApplication|Book|Movie|Hotel|Service|Course|Store)$/;
const TALKED = /^(?:DiscussionForumPosting|QAPage|Question|Comment)$/;
const LISTED =
  /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|MediaGallery|ImageGallery|VideoGallery|EventSeries|Event|SportsEvent|JobPosting|FAQPage|OfferCatalog|RealEstateListing|TVSeries|TVEpisode|PodcastSeries|PodcastEpisode|RadioSeries|WeatherForecast|Dataset)$/;
const FORUM = /discourse|xenforo|vbulletin|phpbb|simple machines|smf|mybb|invision|nodebb|flarum|vanilla/;
const DOCS =
  /sphinx|docusaurus|mkdocs|mdbook|gitbook|docbook|docsy|vitepress|docutils|doxygen|javadoc|mediawiki|dokuwiki|readme|antora|asciidoc|jsdoc|gatsby-docs|nextra|starlight/;
/** A site's name has no more words; a longer one is a headline. */
const MAX_SITE_WORDS = 6;

/** The signs of a head, by name. */
export function headSigns(head: HeadFacts): string[] {
  const signs: string[] = [];
  const add = (name: string, holds: boolean) => {
    if (holds) signs.push(name);
  };
  const has = (types: RegExp) => head.ldTypes.some((type) => types.test(type));
  const isWritten = has(NEWS) || has(WRITTEN);
  add('og:article', /^(?:article|.*:article|news|story|blog)/.test(head.ogType));
  add('og:other', /product|video|music|profile|book|game|forum|event/.test(head.ogType));
  add('ld:news', has(NEWS));
  add('ld:written', has(WRITTEN));
  add('ld:sold', has(SOLD));
  add('ld:talked', has(TALKED));
  add('ld:listed', has(LISTED) && !isWritten && !head.hasPublished);
  add('ld:video', has(/^VideoObject$/) && !isWritten);
  add('ld:tech', has(/^(?:TechArticle|APIReference)$/));
  add('head:published', head.hasPublished);
  add('head:author', head.hasAuthor);
  add('head:modified-only', head.hasModifiedOnly && !isWritten);
  add('head:noindex', head.isNoIndex);
  add('made:forum', FORUM.test(head.generator));
  add('made:docs', DOCS.test(head.generator));
  // Some pages name themselves where the site's name belongs.
  add(
    'title:site',
    head.title !== '' && head.title === head.siteName && head.title.split(' ').length <= MAX_SITE_WORDS,
  );
  return signs;
}
