// Tidewater: a single-page newspaper with a history router of its own, as many sites have one.
// `window.tidewater` shows a test what the router did.
(() => {
  const stories = [
    {
      slug: 'orchard-under-the-runway',
      title: 'The Orchard Under the Runway',
      lede: 'When the airfield closed, the concrete came up in slabs. Beneath it, some of the trees had waited.',
      author: 'Nadia Fairweather', date: '2026-03-02T08:00:00Z', image: '/images/hills-1440.jpg', alt: 'Hills in the evening light',
      caption: 'The western end of the old runway, where the first seedlings were found.',
      body: [
        'The men with the breaker had been told to expect rubble. What they found on the third morning, when the slab came up with a sigh and a smell of wet cellar, was a row of stumps, cut level with the ground in the winter of 1941 and roofed over in an afternoon.',
        'Nobody had written down that there was an orchard at Marden Cross. The airfield’s papers describe the site as “level pasture with sundry trees”, and it took a photograph from a passing balloon, dated 1928, to show what the sundry trees had been: eleven rows of apples, planted so neatly that from above they look ruled.',
        '## A thing with no business being alive',
        'Stumps do not live for eighty years under concrete. Everyone whom the land trust consulted was clear about that. So when a shoot came up beside the fourth stump in May, it was put down to a core that some mechanic had thrown away, and when a second appeared in June the joke was simply made again.',
        'It was Odile Trench, who runs the trust’s nursery from a converted fire station, who thought of looking sideways. The runway had been laid with a drain along its northern edge, a brick channel about as wide as a hand, and the roots had followed it for sixty metres to the perimeter fence. On the far side of the fence, in a hedge that nobody had ever had any reason to look at, there was an apple tree.',
        '“It had never been dead at all,” she says. “It had moved next door.”',
        '## Naming the apple',
        'The fruit, when it came, was small, yellow and so sharp that the first person to bite into one sat down. Its like was not in any of the registers. A laboratory compared it with four thousand varieties and reported, in the language of laboratories, an absence of close matches.',
        'The village has held a vote on what to call it. “Runway” was thought too obvious and “Lazarus” too grand, and for some weeks the lead was held by a name that the parish clerk declined to minute. In the end it was called Patience, by a majority of three. Two hundred grafts have been taken, and the first rows are already planted, along the line of the old concrete, as near as anyone can tell to where they were.',
      ],
    },
    {
      slug: 'night-school-for-bakers',
      title: 'A Night School for Bakers',
      lede: 'In Corran, the lessons begin at one in the morning, and the homework is eaten by the neighbours.',
      author: 'Luc Abernathy', date: '2026-03-05T08:00:00Z', image: '/images/market.jpg', alt: 'A street market',
      caption: 'By six the school’s bread is on the market stalls, marked only with the pupil’s initials.',
      body: [
        'There are twelve pupils, and all of them have been awake since midnight. Some are here because they could not sleep anyway. One is a tax inspector who says that he wanted to make something that could be finished. At ten past one the teacher, Bettina Cruz, turns on the big lamp, and they stand in a row along the table with their sleeves rolled, like people about to be vaccinated.',
        'The night school of Corran is held in a bakery that failed in the spring. Its owner sold the shop and kept the oven, on the ground that nobody would have known how to move it, and then found that an oven of that size wants company. He put a card in the library window. He had hoped for three replies, and had ninety.',
        '## Learning to wait',
        'What Cruz teaches first is not kneading but waiting. For the whole of the opening week her pupils make no bread. They mix flour and water at one, look at it at two, put a finger in it at three and write down what they think. At the end of the week each reads the notes of another. “Everybody believes that they are looking at the dough,” she says. “They are looking at the clock.”',
        'By the third week there are loaves, of a kind. They are sold from a trestle on the market for whatever people care to pay, and a slate records the verdicts. These are not always merciful. “Good door stop,” somebody chalked beside the initials of the tax inspector, who has copied it into his notebook and intends, he says, to have it framed.',
        '## What became of the first class',
        'Of the twelve who finished in the autumn, five now bake for a living. Two have taken over the failed shop in the neighbouring town, and one supplies a prison. The rest went back to what they had been doing, and report that they sleep better. The tax inspector has been promoted. He still comes on Thursdays, at one, and stands at the end of the row, and waits.',
        'A second oven is being built this summer, out of bricks from the old gasworks. There is a list of three hundred names for it, and a card in the library window that asks, in a small neat hand, whether anybody knows where one might find a very large lamp.',
      ],
    },
    {
      slug: 'the-town-that-kept-its-fog',
      title: 'The Town That Kept Its Fog',
      lede: 'Every machine for clearing the harbour has been offered to Penhallow. It has politely refused them all.',
      author: 'Nadia Fairweather', date: '2026-03-09T08:00:00Z', image: '/images/forest-1440.jpg', alt: 'Trees in fog',
      caption: 'The plantation above Penhallow at noon on an ordinary Wednesday.',
      body: [
        'On two hundred and six days of last year you could not see one side of Penhallow harbour from the other. The town has kept count since 1887, in a ledger at the chandler’s, where each foggy morning is given a number from one to nine. One means that you can see your boat. Five means that you can see your hand. Nine has been used only four times, and each is followed by a small drawing of the writer’s hat.',
        'The newest offer came in January from a firm that sells heated air by the cubic kilometre. It would have cost the harbour nothing for five years. The council heard the firm out, gave its engineers lunch, and voted the thing down by nine to nil before the coffee.',
        '## A living from the damp',
        'To strangers this looks like stubbornness, and there is some of that in it. But fog is also what Penhallow lives on. The mushrooms that grow in its slate tunnels are sold in six countries. The lichen on its north walls, which colours a wool that can be had nowhere else, dies in a dry week. And since a painter of some fame spent a winter here in the nineties the town’s three hotels have been full from November to March with people who want to see nothing at all.',
        '“They come off the train and stand there,” says Jory Penrose, who drives the only taxi. “You can hear them breathing it in. Then they ask how far it is to the hotel, and I tell them they are leaning on it.”',
        '## The bell and the boys',
        'The harbour has its own way of bringing boats home. A bell on the east wall is struck once, and one on the west wall twice, and a helmsman who hears them equally loud is in the middle. The strikers have always been schoolchildren, paid by the hour and excused from first lessons, and there are grandmothers in the town who can still tell you who was on which wall on the night of the great regatta.',
        'Every boat now has a screen that shows exactly where it is. The bells are rung all the same. “The screen tells you where you are,” the harbour master wrote to the firm with the heated air, in a letter that hangs framed in the chandler’s beside the ledger. “The bell tells you that somebody is up.”',
      ],
    },
  ];

  const seen = { renders: 0, popstates: 0, pushes: 0, keys: [] };
  window.tidewater = seen;
  history.scrollRestoration = 'manual';
  const root = document.getElementById('root');

  const element = (name, attributes, ...children) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...children);
    return made;
  };

  function go(path) {
    history.pushState({ tidewater: true, scroll: 0 }, '', path);
    seen.pushes += 1;
    render();
    scrollTo(0, 0);
  }

  function link(path, className, ...children) {
    const made = element('a', { href: path, className }, ...children);
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(path);
    });
    return made;
  }

  function render() {
    seen.renders += 1;
    const slug = location.pathname.replace(/^\/tidewater\/?/, '').replace(/\/$/, '');
    const story = stories.find((one) => one.slug === slug);
    const home = element('button', { type: 'button' }, 'Tidewater');
    home.addEventListener('click', () => go('/tidewater/'));
    const top = element('div', { className: 'tw-top' }, home, element('span', {}, 'News that comes in and goes out'));
    root.replaceChildren(top, story ? storyView(story) : listView());
    document.title = story ? `${story.title} – Tidewater` : 'Tidewater';
  }

  function storyView(story) {
    const others = stories.filter((one) => one !== story);
    return element('main', { className: 'tw-body' },
      element('article', {},
        element('h1', {}, story.title),
        element('p', { className: 'tw-lede' }, story.lede),
        element('p', { className: 'tw-by' }, 'By ', element('span', { className: 'author' }, story.author), ' · ', element('time', { dateTime: story.date }, new Date(story.date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))),
        element('figure', {}, element('img', { src: story.image, alt: story.alt, width: 1440, height: 810 }), element('figcaption', {}, story.caption)),
        ...story.body.map((block) => block.startsWith('## ') ? element('h2', {}, block.slice(3)) : element('p', {}, block))),
      element('div', { className: 'tw-next' }, element('h3', {}, 'Next tide'), ...others.map((one) => card(one))));
  }

  function listView() {
    return element('main', { className: 'tw-body tw-list' }, element('h2', {}, 'This week'), ...stories.map((one) => card(one)));
  }

  function card(story) {
    return link(`/tidewater/${story.slug}`, 'tw-card', element('img', { src: story.image, alt: '' }), element('span', {}, story.title));
  }

  addEventListener('popstate', (event) => {
    seen.popstates += 1;
    if (event.state && !event.state.tidewater) seen.foreignState = event.state;
    render();
  });
  addEventListener('keydown', (event) => seen.keys.push(event.key));
  history.replaceState({ tidewater: true, scroll: 0 }, '');
  render();
})();
