/**
 * Words of English-language news that the bundled dictionaries (SCOWL, size 60) do not have. Small on purpose: what a
 * newsroom writes beyond these belongs in its own list.
 */
export const NEWSROOM_WORDS: readonly string[] = (
  'livestream livestreams livestreamed livestreaming deepfake deepfakes deepfaked misgender misgendered paywall paywalls ' +
  'geofence geofencing doomscrolling chatbot chatbots onboarding offboarding fintech agritech edtech stablecoin ' +
  'stablecoins jihadist jihadists jihadi jihadis nonbinary lawfare petrostate petrostates mpox hypersonic airstrike ' +
  'airstrikes shelterless ceasefire ceasefires militiamen councilwoman councilwomen councilperson lawmaking counteroffensive ' +
  'counteroffensives counterterrorism antitrust antisemitism antisemitic geoeconomic geopolitics eurozone voicemails ' +
  'powerplant dateline datelines datelined byline bylined subhead subheads deck pullquote pullquotes lede ledes ' +
  'standfirst embargoed embargoing underway caregiving childcare homebuyer homebuyers homebuying wildfires floodwaters ' +
  'mudslide mudslides snowpack rainfall aftershock aftershocks megacity megacities webpage webpages smartphone smartphones ' +
  'unvaccinated telehealth biotech cybersecurity cyberattack cyberattacks ransomware malware spyware cryptocurrencies ' +
  'trilateral quadrilateral multilateralism vaping superspreader fact-checker fact-checkers'
).split(' ');

/** What English puts before a hyphen without its being a word of its own. */
export const FIRST_PARTS: ReadonlySet<string> = new Set(
  (
    'pre pro anti non co ex re un de sub super semi multi mini mega meta micro macro mid neo post inter intra intro ' +
    'over under ultra hyper cyber bio eco geo agro euro afro anglo franco sino russo indo austro pan para quasi socio ' +
    'electro hydro thermo aero auto counter crypto crowd e vice self all'
  ).split(' '),
);
