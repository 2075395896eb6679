import type { Article, Byline, LeadImage, ReadingTime } from '../../utils/article/types.ts';
import { formatDate, formatNumber, t, uiLanguage } from '../../utils/text.ts';
import { hideBroken } from './settleArticle.ts';

/** Everything above the body: where it is from, what it is called, who wrote it and when, the lead image. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const site = article.siteName ?? new URL(article.url).hostname.replace(/^www\./, '');
  return (
    <header class="head">
      <p class="site">
        <bdi>{site}</bdi>
        {article.section && <bdi class="section">{article.section}</bdi>}
      </p>
      <h1 class="title">{article.title}</h1>
      {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
      <div class="facts">
        {article.byline && <BylineLine byline={article.byline} />}
        <p class="when" lang={uiLanguage()}>
          <Dates published={article.published} modified={article.modified} />
          <bdi class="minutes">{minutes(article.readingTime)}</bdi>
        </p>
      </div>
      {isDrawn(article.leadImage) && <Lead image={article.leadImage} />}
    </header>
  );
}

const isDrawn = (image: LeadImage | undefined): image is LeadImage =>
  image !== undefined && !image.isInBody && !image.isStandIn;

function BylineLine({ byline }: { readonly byline: Byline }) {
  if (byline.people.length === 0) return <p class="byline">{byline.text}</p>;
  return (
    <p class="byline">
      {byline.people.map((person) => (
        <span class="person" key={person.name}>
          {person.url ? <a href={person.url}>{person.name}</a> : <span class="name">{person.name}</span>}
          {person.role && <span class="role">{person.role}</span>}
        </span>
      ))}
    </p>
  );
}

function Dates({
  published,
  modified,
}: {
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}) {
  const first = published && formatDate(published);
  const changed = modified && isLater(published, modified) ? formatDate(modified) : undefined;
  return (
    <>
      {first && (
        <bdi>
          <time dateTime={published}>{first}</time>
        </bdi>
      )}
      {changed && (
        <bdi>
          <time dateTime={modified}>{t('updated_on', changed)}</time>
        </bdi>
      )}
    </>
  );
}

/** An update within the hour, or on the same day where only days are known, isn't worth a line. */
function isLater(published: string | undefined, modified: string): boolean {
  if (!published) return true;
  const gap = new Date(modified).getTime() - new Date(published).getTime();
  return gap > (published.includes('T') && modified.includes('T') ? 3_600_000 : 86_400_000);
}

function minutes({ fast, slow }: ReadingTime): string {
  return fast === slow
    ? t('reading_time', formatNumber(slow))
    : t('reading_time_range', formatNumber(fast), formatNumber(slow));
}

function Lead({ image }: { readonly image: LeadImage }) {
  return (
    <figure class="lead">
      <img
        src={image.url}
        alt={image.alt ?? ''}
        {...(image.width && image.height && { width: image.width, height: image.height })}
        decoding="async"
        onError={(event) => hideBroken(event.currentTarget)}
      />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption}
          {image.credit && image.credit !== image.caption && <span class="credit"> {image.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
