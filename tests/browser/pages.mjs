// One page of each kind.

/** By name: a place, the rest of the address, and the status if it is not 200. */
const INSIDE = {
  home: ['us-ga', ''],
  'home of a county': ['us-ga-dekalb', ''],
  topic: ['us-ga', 'topic/at-door'],
  'topic in a county': ['us-ga-dekalb', 'topic/booked-at-jail'],
  group: ['us-ga', 'group/custody'],
  'topic of how it works': ['us-ga-hall', 'topic/sc-counties'],
  cards: ['us-ga', 'cards'],
  wallet: ['us-ga', 'wallet'],
  form: ['us-ga', 'form/child-facts'],
  checklist: ['us-ga', 'form/documents'],
  card: ['us-ga', 'card/silent'],
  walk: ['us-ga', 'walk/warrant'],
  'question with drawn answers': ['us-ga', 'walk/warrant/top'],
  'question with a labelled drawing': ['us-ga', 'walk/warrant/judge-check'],
  'end of a walk': ['us-ga', 'walk/warrant/ice-paper'],
  contacts: ['us-ga', 'contacts'],
  'contacts of a need': ['us-ga-fulton', 'contacts/immigration-legal'],
  contact: ['us-ga', 'contact/us-911'],
  terms: ['us-ga', 'terms'],
  term: ['us-ga', 'term/detainer'],
  fact: ['us-ga', 'fact/home-keep-door-closed'],
  places: ['us-ga', 'places'],
  'places of a name': ['us-ga', 'places?q=ha&to=topic%2Fat-door'],
  place: ['us-ga', 'place'],
  'place of a county': ['us-ga-hall', 'place'],
  search: ['us-ga', 'search'],
  'search with results': ['us-ga', 'search?q=puerta'],
  'search with contacts and a typo': ['us-ga-dekalb', 'search?q=legal+aid+abogdo'],
  'search in another language': ['us-ga', 'search?q=knock+llevaron'],
  'search without results': ['us-ga', 'search?q=zzzzqqq'],
  about: ['us-ga', 'about'],
  privacy: ['us-ga', 'privacy'],
  sources: ['us-ga', 'sources'],
  display: ['us-ga', 'display'],
  'not found': ['us-ga', 'topic/nope', 404],
};

/** All kinds of pages of a language. */
export function pagesOf(lang) {
  const pages = Object.entries(INSIDE).map(([name, [place, rest, status = 200]]) => ({
    name,
    path: `/${lang}/${place}/${rest}`,
    status,
  }));
  return [{ name: 'picker', path: '/', status: 200 }, ...pages];
}
