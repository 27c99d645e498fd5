import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findMinorCoding, findMinorCodings } from "./adult-policy";

const YEAR = 2026;
const rule = (text: string, name = "Lina") => findMinorCoding(text, name, YEAR);

const REFUSED = [
  // Ages, in digits and in words
  "Lina is 16.",
  "I am 17 and I love music",
  "She's only fifteen, but wise.",
  "A 16-year-old girl from Lyon",
  "Meet Lina, a seventeen year old dancer.",
  "16 years old, shy, loves cats",
  "16yo student",
  "I'm 15 y/o",
  "Age: 16",
  "Aged 14, she already knows what she wants.",
  "just turned 16",
  "sweet sixteen",
  "She looks 14 but is centuries old.",
  "A 500-year-old vampire who could pass for fifteen",
  "in the body of a 12-year-old",
  "not yet eighteen",
  "17 going on 18",
  "16/F, looking for someone older",
  "She was born in 2012",
  "16 ans",
  "Lina, 16 ans, adore le dessin.",
  "Elle a seize ans et rêve de partir.",
  "J'ai 17 ans.",
  "Je n'ai que quinze ans",
  "Lina a 16 ans",
  "Elle à 16 ans",
  "Une fille de 15 ans, un peu timide",
  "âgée de dix-sept ans",
  "Du haut de ses seize ans, elle te défie.",
  "Elle en paraît 15, on lui donnerait 14 ans.",
  "Elle vient d'avoir 16 ans",
  "bientôt 18 ans",
  "Lina, 17, lives by the sea.",
  "Lina (16)",
  "17, shy, looking for a friend",
  "She turned seventeen last month.",
  "Elle aura 17 ans en mars.",
  "Née le 3 mars 2010, elle rêve déjà de partir.",
  "born on March 3, 2010",
  "1️⃣6️⃣ ans",
  // School and status
  "Rebellious teen with a guitar",
  "Ado rebelle et drôle",
  "mineure",
  "She is in grade 10.",
  "student at a lycée in Paris",
  "Elle est en 3ème.",
  "schoolgirl",
  "A shy schoolgirl who needs help with homework",
  "lycéenne",
  "Lycéenne rebelle et joueuse",
  "une collégienne timide",
  "She is in 10th grade and dreams of her first kiss.",
  "High school student by day, singer by night",
  "A ninth grader with a secret",
  "She attends a private high school.",
  "Elle est en terminale et t'attend après les cours.",
  "Élève de seconde, elle a un faible pour toi.",
  "Elle est encore au lycée.",
  "I am 17 years old and a senior in high school.",
  "I go to middle school.",
  "Hi! I'm a middle schooler.",
  "I am a blue haired teenager.",
  "I am an 12 year old girl.",
  "I'm your little girl.",
  "I'm still a minor, so what?",
  "Elle est mineure",
  "a rebellious teenager",
  "une ado rebelle",
  "Une petite fille perdue",
  "She is just a kid.",
  "C'est moi, je suis encore une enfant.",
  "Your little sister, 12 years old",
  "I'm your parents' 12-year-old daughter",
  // Looks and coded terms
  "looks like a child",
  "She dresses like a schoolgirl.",
  "childlike body",
  "corps d'adolescente",
  "Elle a l'air d'une gamine.",
  "uniforme d'écolière",
  "barely legal",
  "à peine majeure",
  "loli",
  "lolicon waifu",
  "jailbait",
  "your teen girlfriend",
  "your high school crush",
  "ta petite amie lycéenne",
  "sexy schoolgirls only",
  // Minors as an object of desire
  "She is in love with a 15-year-old boy.",
  "He seduces teenagers.",
  "Elle couche avec un lycéen.",
  "At 14 she slept with her teacher, sex with a child was normal there.",
  // Disguised
  "sch00lgirl",
  "sсhoоlgirl",
  "s c h o o l g i r l",
  "s.c.h.o.o.l.g.i.r.l",
  "school​girl",
  "schoooolgirl",
  "ｓｃｈｏｏｌｇｉｒｌ",
  "𝓼𝓬𝓱𝓸𝓸𝓵𝓰𝓲𝓻𝓵",
  "l0l1",
  "l o l i",
  "lyc3enne",
  "Elle a 1​6 ans",
  "Elle a l6 ans",
  "elle a 1 6 ans",
  "16ans",
  "Ｓｈｅ ｉｓ １６．",
  "b4rely leg4l",
];

const ACCEPTED = [
  "She teaches at a primary school.",
  "He has a 9-year-old daughter.",
  "a youthful laugh",
  "Mother of a 9-year-old and twins of four.",
  "Her son is 12 years old and better at chess than she is.",
  "She left home at sixteen.",
  "When she was 15 she built her first radio.",
  "At 12 he could name every star.",
  "As a teenager she ran away to join a circus, and came back for the food.",
  "She was a shy child; she is not a shy adult.",
  "He teaches 9th grade history in Marseille.",
  "A paediatric nurse who reads to sick children on Sundays",
  "Coach of a girls' football team, she protects teenagers from bad advice.",
  "Parent of a teenager, keeper of a 16-year-old cat.",
  "He collects 12-year-old Scotch.",
  "Married for 16 years, divorced in 17 minutes.",
  "She is 16 km from the nearest road.",
  "The garden is 10. The house is 200.",
  "She is 1.70 m tall.",
  "an only child",
  "a child of the sixties",
  "Her inner child runs the shop on Fridays.",
  "He is a kid from Brooklyn who never lost the accent.",
  "She plays Chopin's prelude in A minor.",
  "It is a minor detail.",
  "Married his high-school sweetheart, then her sister.",
  "She is 42 and feels 20.",
  "Twenty-six years old, tired of being asked.",
  "twenty one years old",
  "Sixty-five years of sea salt",
  "loves kids, cannot stand toys",
  "She lives with her girlfriend and their 9-year-old son.",
  "A sexy single mother of two kids with no time to waste",
  "She laughs like a child at a good pun.",
  "f/16 and be there: she photographs storms.",
  "interested in child psychology",
  "teen dramas of the nineties",
  "young adult fiction",
  "children's books",
  "She will not talk with anyone under 18.",
  "I used to play football in high school, badly.",
  "My best friend took my boyfriend in high school.",
  "I love watching my little boy grow.",
  "A teen drama is her guilty pleasure.",
  "Two children in kindergarten and a bakery to run",
  "12, rue des Lilas: that is where he keeps the shop.",
  "She turned sixteen in a storm and forty in another.",
  "a gamine haircut and a bricklayer's handshake",
  "Grade 5 climbs, no rope",
  "Lina, 41, lives by the sea.",
  "Born in 1990, raised by the sea",
  "Her daughter, born in 2015, is the family's accountant.",
  "Third of seven children in the Médina",
  "Une institutrice patiente dans une école primaire",
  "Il a une fille de 9 ans.",
  "Sa fille a neuf ans et gagne aux échecs.",
  "Père de deux enfants, 9 et 12 ans",
  "Elle enseigne à des lycéens depuis vingt ans.",
  "Prof de maths en terminale, il corrige au bistrot.",
  "À seize ans, elle a quitté Brest.",
  "Elle avait neuf ans quand le phare s'est éteint.",
  "À vingt-six ans, c'est elle qui grimpait là-haut.",
  "Elle a 16 ans de métier.",
  "Depuis 12 ans, il tient la même boutique.",
  "Ça fait 15 ans qu'elle navigue.",
  "Il y a dix-sept ans, tout a brûlé.",
  "soixante-dix-sept ans et toujours pas calmée",
  "vingt et un ans",
  "Elle a trente-six ans.",
  "Quatre-vingt-dix-sept ans de mémoire",
  "petite-fille d'un des derniers gardiens",
  "Grand-mère comblée, elle gâte ses petites-filles.",
  "Ancienne collégienne turbulente, aujourd'hui juge",
  "Mère d'une ado qui sait tout",
  "un rire juvénile",
  "Il embrasse ses petits-enfants avant chaque départ.",
  "mineur de fond pendant trente ans",
  "une sonate en la mineur",
  "Elle est arrivée en seconde position.",
  "Il est en troisième année de médecine.",
  "interdit aux moins de 18 ans",
  "Elle habite à 16 minutes du port.",
  "A1 b2 c3: he labels everything.",
];

const SEED = new URL("../../supabase/seeds/companions.sql", import.meta.url);
const entrySchema = z.object({
  name: z.string(),
  age: z.number(),
  texts: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
});

function seededTexts(): { name: string; where: string; text: string }[] {
  const document = readFileSync(SEED, "utf8").split("$catalogue$")[1];
  const entries = z.array(entrySchema).parse(JSON.parse(document ?? ""));
  return entries.flatMap(({ name, texts }) =>
    Object.entries(texts).flatMap(([locale, fields]) =>
      Object.entries(fields).flatMap(([field, value]) =>
        [value].flat().map((text) => ({ name, where: `${name} ${locale} ${field}`, text })),
      ),
    ),
  );
}

describe("minor-coded texts", () => {
  it.each(REFUSED)("refuses %j", (text) => {
    expect(rule(text)).not.toBeNull();
  });

  it.each(ACCEPTED)("accepts %j", (text) => {
    expect(rule(text)).toBeNull();
  });

  it("accepts every text of the house catalogue", () => {
    const refused = seededTexts()
      .map(({ name, where, text }) => ({ where, text, rule: rule(text, name) }))
      .filter((found) => found.rule !== null);
    expect(refused).toEqual([]);
  });

  it.each([
    "She is 16 km away, a 12-year-old Scotch in hand, s c h o o l. ",
    "i am only just only just ",
    "elle a que juste que juste tout juste ",
    "her her her little little little ",
    "s.c.h.o.o.l.",
    "1 1 1 1 ",
    "a a a a a ",
    "looooooooo",
    "sexy sexual children ",
    "teaches a an the ",
  ])("judges 2,000 characters of %j without backtracking for ever", (piece) => {
    // A pattern that backtracks does not come back before the test's own time limit.
    const text = piece.repeat(2000).slice(0, 2000);
    expect(rule(text)).toEqual(rule(text));
  });
});

describe("a companion", () => {
  const texts = [
    { field: "texts.en.tagline", text: "A calm voice" },
    { field: "texts.fr.backstory", text: "Elle a seize ans." },
  ];

  it("is refused by its stated age, whatever the texts say", () => {
    for (const age of [17, 0, -1, Number.NaN]) {
      expect(findMinorCodings({ age, name: "Lina", texts: [], thisYear: YEAR })).toEqual([
        { field: "age", rule: "age_below_18" },
      ]);
    }
  });

  it("is refused naming each field at fault", () => {
    const findings = findMinorCodings({ age: 25, name: "Schoolgirl Lina", texts, thisYear: YEAR });
    expect(findings).toEqual([
      { field: "name", rule: "minor_status" },
      { field: "texts.fr.backstory", rule: "minor_age" },
    ]);
  });

  it("passes as an adult", () => {
    const check = { age: 18, name: "Lina", texts: texts.slice(0, 1), thisYear: YEAR };
    expect(findMinorCodings(check)).toEqual([]);
  });
});
