export interface Hotline {
  name: string;
  /** As it is dialled or texted from that country. */
  contact: string;
  url: string;
}

/** Crisis lines by ISO country. Checked 2026-11; review every quarter. */
const HOTLINES: Readonly<Record<string, Hotline>> = {
  US: { name: "988 Suicide & Crisis Lifeline", contact: "988", url: "https://988lifeline.org" },
  CA: { name: "9-8-8 Suicide Crisis Helpline", contact: "988", url: "https://988.ca" },
  FR: {
    name: "3114, numéro national de prévention du suicide",
    contact: "3114",
    url: "https://3114.fr",
  },
  BE: {
    name: "Centre de prévention du suicide",
    contact: "0800 32 123",
    url: "https://www.preventionsuicide.be",
  },
  CH: { name: "La Main Tendue / Die Dargebotene Hand", contact: "143", url: "https://www.143.ch" },
  LU: { name: "SOS Détresse", contact: "45 45 45", url: "https://454545.lu" },
  GB: { name: "Samaritans", contact: "116 123", url: "https://www.samaritans.org" },
  IE: { name: "Samaritans", contact: "116 123", url: "https://www.samaritans.org/ireland" },
  DE: {
    name: "TelefonSeelsorge",
    contact: "0800 111 0 111",
    url: "https://www.telefonseelsorge.de",
  },
  AT: { name: "TelefonSeelsorge", contact: "142", url: "https://www.telefonseelsorge.at" },
  ES: { name: "Línea 024", contact: "024", url: "https://www.sanidad.gob.es/linea024" },
  IT: {
    name: "Telefono Amico Italia",
    contact: "02 2327 2327",
    url: "https://www.telefonoamico.it",
  },
  PT: { name: "SNS 24", contact: "808 24 24 24", url: "https://www.sns24.gov.pt" },
  NL: { name: "113 Zelfmoordpreventie", contact: "113", url: "https://www.113.nl" },
  AU: { name: "Lifeline", contact: "13 11 14", url: "https://www.lifeline.org.au" },
  NZ: { name: "1737 Need to talk?", contact: "1737", url: "https://1737.org.nz" },
  JP: { name: "#いのちSOS", contact: "0120 061 338", url: "https://www.lifelink.or.jp" },
};

const ELSEWHERE: Hotline = {
  name: "Find a Helpline",
  contact: "findahelpline.com",
  url: "https://findahelpline.com",
};

/** The line for a country; an unknown one gets the international directory. */
export function hotlineFor(country: string | null | undefined): Hotline {
  return HOTLINES[(country ?? "").toUpperCase()] ?? ELSEWHERE;
}

/** Every listed country, for the public page. */
export function listHotlines(): { country: string; hotline: Hotline }[] {
  return Object.entries(HOTLINES).map(([country, hotline]) => ({ country, hotline }));
}
