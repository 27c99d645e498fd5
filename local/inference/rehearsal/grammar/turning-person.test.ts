import { describe, expect, it } from "vitest";
import { toFirstPersonEnglish } from "./first-person-en";
import { toFirstPersonFrench } from "./first-person-fr";
import { mirrorEnglish } from "./mirror-en";
import { mirrorFrench } from "./mirror-fr";
import { withA, withArticle, withDe } from "./nouns-fr";
import { splitSentences } from "./sentences";

const ANNA = { name: "Anna Berg", gender: "woman" } as const;
const ELIO = { name: "Élio", gender: "man" } as const;
const KIT = { name: "Kit", gender: "nonbinary" } as const;

describe("from the third person to the first", () => {
  it.each([
    ["She keeps bees and sells her honey.", ANNA, "I keep bees and sell my honey."],
    ["Anna Berg lives in Oslo.", ANNA, "I live in Oslo."],
    ["Her studio burned down; she rebuilt it.", ANNA, "My studio burned down; I rebuilt it."],
    ["Born in Turku, near the harbour.", ANNA, "I was born in Turku, near the harbour."],
    ["They are messy and have two cats.", KIT, "I am messy and have two cats."],
    ["Anna's sister is called Mia", ANNA, "My sister is called Mia"],
  ])("%s", (sentence, subject, expected) => {
    expect(toFirstPersonEnglish(sentence, subject)).toBe(expected);
  });

  it.each([
    ["Elle aime la mer et lit beaucoup.", ANNA, "J'aime la mer et lis beaucoup."],
    ["Elle s'est installée à Brest.", ANNA, "Je me suis installée à Brest."],
    ["Élio était cuisinier.", ELIO, "J'étais cuisinier."],
    [
      "Son atelier donne sur le port, et il y dort parfois.",
      ELIO,
      "Mon atelier donne sur le port, et j'y dors parfois.",
    ],
    ["La sœur d'Anna s'appelle Mia", ANNA, "Ma sœur s'appelle Mia"],
  ])("%s", (sentence, subject, expected) => {
    expect(toFirstPersonFrench(sentence, subject)).toBe(expected);
  });

  it("leaves out what it cannot turn safely", () => {
    expect(toFirstPersonEnglish("Her mother sang, and she never forgot it.", ANNA)).toBeNull();
    expect(toFirstPersonEnglish("Precise, dry, shy about praise.", ANNA)).toBeNull();
    expect(toFirstPersonFrench("Elle vous dira ce qu'elle pense.", ANNA)).toBeNull();
    expect(toFirstPersonFrench("Le silence ne lui fait pas peur.", ANNA)).toBeNull();
  });
});

describe("from the first person to the second", () => {
  it.each([
    ["I painted my kitchen", "you painted your kitchen"],
    ["I'm so tired", "you're so tired"],
    ["I was late and am sorry", "you were late and are sorry"],
    ["my boss yelled at me", "your boss yelled at you"],
  ])("%s", (clause, expected) => expect(mirrorEnglish(clause)).toBe(expected));

  it.each([
    ["j'ai peint ma cuisine", "tu as peint ta cuisine"],
    ["je ne me sens pas bien", "tu ne te sens pas bien"],
    ["je m'ennuie", "tu t'ennuies"],
    ["mon chef m'a crié dessus", "ton chef t'a crié dessus"],
    ["je vais à Rome", "tu vas à Rome"],
    ["je mange trop", "tu manges trop"],
  ])("%s", (clause, expected) => expect(mirrorFrench(clause)).toBe(expected));

  it("does not mix up the two of them", () => {
    expect(mirrorEnglish("I told you so")).toBeNull();
    expect(mirrorFrench("je te l'ai dit")).toBeNull();
  });
});

describe("French articles", () => {
  it("gives one only where the gender is known", () => {
    expect(
      ["phares", "voile", "jazz", "cuisiner", "acoustique", "opéra", "zumba"].map(withArticle),
    ).toEqual(["les phares", "la voile", "le jazz", "cuisiner", "l'acoustique", "l'opéra", null]);
  });

  it("contracts", () => {
    expect([withDe("le jazz"), withDe("les phares"), withDe("l'opéra"), withDe("Anna")]).toEqual([
      "du jazz",
      "des phares",
      "de l'opéra",
      "d'Anna",
    ]);
    expect([withA("le jazz"), withA("les phares"), withA("la mer")]).toEqual([
      "au jazz",
      "aux phares",
      "à la mer",
    ]);
  });
});

it("splits sentences, but not abbreviations of thought", () => {
  expect(splitSentences("One… two. « Trois. » Quatre ! Five?")).toEqual([
    "One… two.",
    "« Trois. »",
    "Quatre !",
    "Five?",
  ]);
});
