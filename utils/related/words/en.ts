import type { HeadingWords } from './headingTypes.ts';

export const en: HeadingWords = {
  related: `
    related … | related stories | related articles | related posts | related news | related content |
    related links | related coverage | more related stories | more related articles | see also | read also |
    also read | read next … | up next | what to read next | next up | more like this | more on this … |
    more on … | more about … | more related … | also by … | further reading | keep reading |
    continue reading | other stories | similar articles | similar stories | similar posts | similar news |
    similar … | in this story | more stories … | more coverage | more news on … | background | in depth |
    explore more | discover more | dig deeper | go deeper | learn more | explore further | on this topic |
    on the same topic | on this subject | read more on … | read more about … | read more from … |
    our related stories | suggested reading | suggested articles | suggested stories | recommended reading |
    must read next | stories you may like | associated articles | linked articles | connected stories |
    from our archive | from the archive | from the archives | relevant articles | relevant stories |
    previous coverage | earlier stories | previously | readers also read | our readers read next |
    other people are reading | people also read | others also read | readers also liked | additional reading |
    additional coverage | follow the story | catch up | the full story | in case you missed it on this topic |
    around this story | the story so far | read the related story | don't miss these | check out also |
    you might also be interested in | our coverage | full coverage | related topics and stories |
    interesting for you | explore related … | topics in this article read more | people also like |
    people also viewed | others also viewed | readers also enjoyed | readers also like |
    readers who read this also read | you may also want to … | you might also want to … | you may want to … |
    you might want to … | check these out … | also check out | check out these … | more to read |
    more to explore | more reading | more reads | next reads | read these next | what to read after this |
    worth reading | worth a read | if you liked this … | if you enjoyed this … | liked this … |
    enjoyed this article … | connected articles | companion articles | related to this … |
    other articles on this … | other posts on this … | other stories on this … | more articles on this … |
    more posts on this … | articles on this topic | stories on this topic | posts on this topic |
    on the same subject | in the same category | from the same category | from the same section |
    more from this author | more by this author | more from the author | more by the author |
    by the same author | also by this author | from the same author | other posts by … | other articles by … |
    posts by … | articles by … | latest from the author | recent posts by … | latest posts by … |
    recent articles by … | latest articles by … | latest stories by … | dossier … | topic file | topic files |
    the file | read our file … | explained in more detail | dive deeper | delve deeper | for more on this …
  `,
  shared: `
    you may also like … | you might also like … | you may like | you might like | you'll also like |
    you may also enjoy | you might also enjoy | we recommend | recommended … | recommended for you |
    recommendations … | suggested for you | suggested … | selected for you | chosen for you | picked for you |
    for you | stories for you | you may be interested in | you might be interested in |
    you may also be interested in | also of interest | you may have missed | don't miss | more for you |
    read this next | handpicked for you | you should read
  `,
  more: `
    more from … | more by … | more in … | also from … | also in … | other articles … | other news on … |
    latest on … | latest news on … | latest news about … | latest in … | the latest from … | all about … |
    everything on … | news about …
  `,
  series: `
    in this series | more in this series | part of a series … | part of the series … | this series |
    from this series | read the series | read the full series | other parts of this series |
    this article is part of … | more from this series | series
  `,
  adjacent: `
    previous article | next article | previous post | next post | previous story | next story | previous |
    next | prev | older post | newer post | older | newer | post navigation | prev post | prev article |
    continue to next article | previous and next | navigation
  `,
  popular: `
    most read … | most popular … | most viewed … | most shared … | most commented … | most discussed … |
    most watched … | most recent … | popular … | trending … | latest … | newest … | new on … | recent … |
    top stories … | top news … | top reads … | top videos … | top articles … | top posts | top … | hot … |
    headlines | news | breaking … | just in | what's new | what's hot | zeitgeist | now | right now |
    in the news | news feed | newsfeed | live updates | live | featured … | feature … | features |
    highlights | spotlight | in focus | must read … | must reads | must-read … | must-reads | today's … |
    editor's pick … | editor's picks … | editors' pick … | editors' picks … | editors picks |
    editor's choice | editors' choice | staff picks | don't miss … | video … | videos … | watch … | photos … |
    photo gallery | galleries | gallery | pictures | slideshows | podcasts | podcast | listen | opinion |
    columns | columnists | blogs | more top stories | more headlines | more stories | more news |
    other news … | all news | around the site | from the homepage | on the homepage | in other news |
    in case you missed it | best of … | weekly … | this week | elsewhere | special reports | follow us … |
    our picks | our top … | fresh | more videos … | more video | more articles | more posts | also on … |
    from our network | from our sites
  `,
  sponsored: `
    sponsored … | sponsors … | our sponsors | paid … | promoted … | partner content | partner stories |
    partner offers | partners … | partnerships | from our partners | content from our partners |
    from around the web | around the web | from the web | more from around the web | more from the web |
    elsewhere on the web | brand content | branded content | brandvoice | advertorial … | advertiser content |
    in partnership with … | presented by … | brought to you by … | offers | deals | best deals … | shopping |
    shop … | voucher codes | vouchers | coupons … | discount codes | promo codes … | whitepapers |
    white papers | press releases … | marketplace | trending on the web | commercial … | special offers |
    by taboola … | recommended by … | powered by … | ads by … | our newsletters and offers | jobs … |
    business directory | ad content | sponsor content | sponsor message | content by …
  `,
  furniture: `
    comments … | comment … | leave a … | join the conversation | join the discussion | discussion | share … |
    follow … | tags … | tagged … | topics … | related topics … | related tags | related quotes |
    related companies | related products | related video … | related videos | related jobs | related people |
    related terms | related searches | related categories | more topics | explore topics | filed under … |
    categories | category | sections | about … | contact … | newsletter … | newsletters … | sign up … |
    subscribe … | get the … | log in | login | register | search … | menu | archives | archive |
    about the author … | author … | authors | written by | connect … | advertise … | legal | company | help |
    weather | events | calendar | sources | references | notes | footnotes | see more on | correction |
    download … | our apps | contributors | people | places | companies | links | blogroll | external links |
    editions | print edition | classifieds | topics
  `,
};
