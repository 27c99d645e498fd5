import type {
  Emotion,
  Event,
  FavouriteKind,
  Topic,
} from "@/local/inference/rehearsal/phrases/phrasebook";

/** How feelings, happenings and subjects show in French, over lower-case text without accents. */
export const EMOTION_SIGNS: Record<Emotion, RegExp> = {
  sadness:
    /\b((?:me|m'a|m'ont|nous) (?:manquent?|manque\w*)|tout est (?:si|trop|tellement) (?:complique|dur|difficile)|c'est trop dur|(?:je )?(?:n'en|en) peux plus|triste|tristesse|deprim\w+|deprime|cafard|le moral (?:a zero|dans les chaussettes|bas)|pas le moral|pleur\w+|en larmes|malheureu\w+|desespere\w*|decu\w*|ca (?:ne )?va pas(?: (?:bien|fort|top|trop|du tout))?|pas (?:tres |trop |super )?bien|mauvaise journee|sale journee|journee (?:difficile|horrible|pourrie|nulle|dure)|dur en ce moment|pas (?:la (?:grande )?)?(?:forme|joie)|morose|chagrin)\b/,
  loneliness:
    /\b((?:me sens|suis|si|tellement|toute?|bien|trop) seule?|solitude|personne a qui parler|personne (?:ne )?m'appelle|isole\w*|pas d'amis?)\b/,
  anger:
    /\b(odieu\w+|humili\w+|m'a (?:traitee?|parle) (?:comme|mal)|en colere|furieu\w+|enerve\w*|agace\w*|vener|ras[- ]le[- ]bol|j'en ai marre|marre de|m'enerve|m'agace|rage|injuste|hors de moi|gonfle\w*)\b/,
  fear: /\b(et si je|peur|angoiss\w+|anxieu\w+|anxiete|inquiet\w*|inquiete|m'inquiete|trac|panique\w*|terrifi\w+|flipp\w+|effraye\w*|apprehend\w+|stresse pour)\b/,
  stress:
    /\b(stress\w*|deborde\w*|sous pression|la pression|trop de (?:travail|boulot|choses)|submerge\w*|burn[- ]?out|sous l'eau|charrette)\b/,
  fatigue:
    /\b(fatigue\w*|fatigant\w*|epuisant\w*|creve\w*|epuise\w*|ko|vide\w*|lessive\w*|plus d'energie|sommeil|claque\w*|nase|naze|hs|au bout du rouleau)\b/,
  boredom: /\b(m'ennuie|ennui|ennuye\w*|rien a faire|m'emmerde|long le temps|on s'ennuie)\b/,
  illness:
    /\b(malade|fievre|grippe|mal a la (?:tete|gorge)|mal au (?:dos|ventre|coeur)|migraine|rhume|enrhume\w*|covid|douleurs?|nausees?|angine|blesse\w*)\b/,
  joy: /\b(heureu\w+|content\w*|joie|bonne (?:journee|nouvelle|humeur)|super (?:journee|bien|nouvelle|soiree)|belle journee|genial\w*|ravie?|ca va (?:bien|mieux|super|tres bien)|de bonne humeur|fiere?|soulage\w*|je vais (?:bien|mieux|tres bien)|en forme|reconnaissant\w*|que du bonheur)\b/,
  excitement:
    /\b(hate|impatien\w+|excite\w*|j'ai trop hate|vivement|surexcite\w*|enfin (?:le|la|les)|enthousias\w+)\b/,
  affection: /\b(amoureu\w+|coup de foudre|papillons|des sentiments pour)\b/,
};

export const EVENT_SIGNS: Record<Event, RegExp> = {
  bereavement:
    /\b((?:mon|ma|notre) (?:\w+[- ])?(?:grand[- ](?:mere|pere)|mamie|papi|mamy|mere|pere|maman|papa|frere|soeur|mari|femme|ami|amie|oncle|tante|cousine?|chat|chatte|chien|chienne|fils|fille|compagne|compagnon)(?: \w+)? (?:est (?:morte?|decedee?|partie?)|vient de (?:mourir|deceder|nous quitter)|nous a quittes|m'a quitte pour toujours)|(?:il|elle) (?:est|nous a) (?:morte?|decedee?|quittes)(?! de)|enterrement|obseques|deuil|j'ai perdu (?:mon|ma|mes) (?:\w+[- ])?(?:mere|pere|maman|papa|frere|soeur|mari|femme|ami|amie|chat|chatte|chien|chienne|mamie|papi|grand))\b/,
  breakup:
    /\b(rupture|on (?:s'est|a) (?:separes?|rompu|quittes?)|m'a (?:quittee?|larguee?|plaquee?)|divorc\w+|separation|mon ex|rompu|on n'est plus ensemble)\b/,
  argument:
    /\b(dispute\w*|engueul\w*|on s'est (?:pris la tete|fache\w*)|m'a crie dessus|m'a hurle dessus|en froid|fache\w* (?:avec|contre)|prise de tete|on ne se parle plus|embrouill\w+)\b/,
  exam: /\b(examens?|exam|partiels?|concours|le bac|mon bac|brevet|permis|soutenance|interro|controle de|oral de|mon oral|epreuves?)\b/,
  interview:
    /\b(entretien(?: d'embauche)?|premier jour (?:au|de) (?:travail|boulot)|nouveau (?:job|boulot|poste) (?:demain|lundi))\b/,
  success:
    /\b(j'ai (?:eu|obtenu|decroche) (?:le|mon|ma|la|un|une) (?:poste|job|boulot|promotion|augmentation|diplome|bac|permis|place|contrat|cdi|concours)|promue?|j'ai reussi|on a gagne|j'ai gagne|admise?|diplomee?|j'ai (?:enfin )?(?:fini|termine) (?:mon|ma|mes) (?:these|memoire|livre|projet|roman|etudes))\b/,
  failure:
    /\b(rate\w* (?!le (?:bus|train|metro|reveil)|mon (?:bus|train|metro|reveil)|l'avion)|echou\w+|echec|refusee?|recalee?|pas (?:eu|obtenu|ete prise?|ete retenue?)|foire\w*|plante\w* (?:a|mon|dans)|loupe\w* (?!le (?:bus|train)|mon (?:bus|train)))\b/,
  jobLoss:
    /\b(viree?|licenciee?|licenciement|perdu mon (?:travail|emploi|boulot|job)|au chomage|demissionn\w+|plus de (?:travail|boulot))\b/,
  moving:
    /\b(demenag\w+|emmenag\w+|nouvel appart\w*|nouvelle maison|nouvel appartement|cartons|m'installe(?:r)? a)\b/,
  trip: /\b(en vacances|pars (?:en|a|au|aux|dans|pour)|partir (?:en|a|au|aux) |voyage (?:a|au|en|aux|de)|week-?end (?:a|au|en) |j'ai reserve|mon vol|road trip|je prends le train|prendre l'avion|sac a dos)\b/,
  birthday: /\b(anniversaire|anniv|mes \d{2} ans|feter mes)\b/,
  petIll:
    /\b((?:chat|chatte|chien|chienne|lapin|hamster|perroquet|cheval|chaton|chiot)\b.{0,30}\b(?:malade|veto|veterinaire|blessee?|boite|perdue?|disparue?|ne mange (?:plus|pas)|mange (?:plus|pas)|opere\w*|operation)|chez le veto|chez le veterinaire)\b/,
  newPet:
    /\b((?:j'ai|on a|je vais|je viens d'|viens de) ?(?:adopte\w*|pris|recueilli|acheter?|adopter) (?:un|une|deux) (?:\w+ )?(?:chat|chatte|chien|chienne|chaton|chiot|lapin|hamster|perroquet|cheval|cochon d'inde|tortue))\b/,
  baby: /\b(enceinte|attend(?:s|ons)? un (?:bebe|enfant)|bebe est ne|vient de naitre|nouveau[- ]ne|devenue? (?:maman|papa|mere|pere|tante|tonton|oncle|mamie|papi|grand)|accouche\w*|naissance)\b/,
  badSleep:
    /\b((?:pas|mal|peu|rien) dormi|n'arrive pas a dormir|arrive pas a dormir|peux pas dormir|insomnies?|nuit blanche|cauchemars?|reveillee? (?:toute la nuit|a \d|en pleine nuit)|mauvaise nuit|dors (?:mal|pas|plus))\b/,
  longDay:
    /\b(longue (?:journee|semaine)|grosse (?:journee|semaine)|journee (?:chargee|de fou|de dingue|interminable|longue)|je (?:viens de )?(?:rentre|rentrer)|je sors du (?:travail|boulot)|apres le (?:travail|boulot)|fini (?:le travail|le boulot|ma journee|tard)|reunions? toute la journee)\b/,
  outing:
    /\b(soiree (?:avec|chez|hier|demain|ce soir)|je (?:sors|suis sortie?)|on (?:sort|est sortis)|un verre avec|diner (?:avec|chez)|restau?(?:rant)? (?:avec|hier|ce soir)|mariage|concert (?:hier|demain|ce soir|de)|(?:je suis allee?|on est alles?) (?:a|au|aux|voir|a l'|dans))\b/,
  cooking:
    /\b(je (?:cuisine|prepare|fais|mijote|cuis) (?:\w+ ){0,3}(?:gateau|tarte|soupe|pates|risotto|pain|pizza|curry|crepes|diner|repas|plat|quiche|ratatouille|gratin|cookies|lasagnes|raclette)|j'ai (?:fait|prepare|cuisine) (?:\w+ ){0,3}(?:gateau|tarte|soupe|pates|risotto|pain|pizza|curry|crepes|diner|repas|plat|quiche|ratatouille|gratin|cookies|lasagnes|raclette)|je suis en train de cuisiner|aux fourneaux)\b/,
  workout:
    /\b((?:je suis allee?|je reviens d'|je vais|j'ai ete) (?:courir|nager|grimper|faire du (?:velo|sport|yoga)|a la salle|a la piscine|marcher|randonner|une rando)|j'ai (?:couru|nage|grimpe|marche|fait (?:du|de la|une) (?:sport|velo|yoga|musculation|rando\w*|footing|balade|promenade))|footing|marathon|ma seance de|entrainement)\b/,
  creating:
    /\b(j'ecris (?:un|une|mon|ma|des)|je (?:peins|dessine|tricote|couds|compose|sculpte|bricole|construis|brode|crochete)|mon roman|ma toile|j'ai (?:peint|dessine|ecrit|tricote|cousu|compose|construit|fabrique|brode)|je travaille sur (?:un|une|mon|ma) (?:roman|livre|chanson|toile|tableau|bd|album|film|poeme|nouvelle))\b/,
  badWeather:
    /\b(il (?:pleut|neige|fait (?:froid|gris|moche|chaud|nuit|super froid|trop chaud|un temps))|pluie|orages?|tempete|canicule|grisaille|brouillard|ca souffle|la neige)\b/,
  watching:
    /\b((?:je regarde|j'ai (?:vu|regarde|fini|commence)|on a (?:vu|regarde)|je mate) (?:un|une|le|la|les|des|ce|cette|mon|ma) (?:\w+ ){0,2}?(?:film|serie|documentaire|docu|episode|saison|anime|dessin anime)\w*)\b/,
  reading:
    /\b(je (?:lis|relis|devore) |j'ai (?:lu|fini|commence|termine|devore) (?:un|une|le|la|ce|mon) (?:\w+ ){0,2}(?:livre|roman|bd|manga|polar|bouquin|recueil)|un bon (?:livre|bouquin)|en pleine lecture)\b/,
  romance:
    /\b(rendez[- ]vous (?:amoureux|galant)|un (?:premier )?rencard|un date|premier rendez-vous|j'ai rencontre (?:quelqu'un|une fille|un gars|un garcon|un homme|une femme|un mec)|tinder|premier baiser|mon crush|je craque pour|quelqu'un me plait|(?:il|elle) me plait)\b/,
};

export const TOPIC_SIGNS: Record<Topic, RegExp> = {
  music:
    /\b(musique|chansons?|chant(?:e|er|es)?|guitare|piano|violon|batterie|violoncelle|basse|groupe de|concerts?|albums?|jazz|rock|rap|techno|opera|playlist|vinyles?|chorale|melodie|synthes?)\b/,
  film: /\b(films?|cine|cinema|series?|tele|netflix|documentaires?|acteurs?|actrices?|realisat\w+|anime|episodes?)\b/,
  books:
    /\b(livres?|romans?|lire|lecture|lis|poemes?|poesie|auteure?s?|bibliotheque|bd|mangas?|bouquins?)\b/,
  food: /\b(cuisin\w+|manger|mange|diner|dejeuner|petit[- ]dej\w*|recettes?|pates|pizza|pain|fromages?|chocolat|cafe|the|soupe|gateaux?|faim|restau\w*|vegan|vegetarien\w*|vin|biere|curry|sushis?|crepes?|tarte|raclette)\b/,
  sport:
    /\b(sport\w*|courir|cours a pied|course a pied|footing|salle de sport|foot|football|tennis|basket|hockey|rugby|nager|natation|piscine|yoga|escalade|velo|rando\w*|marathon|boxe|ski|danse\w*|equipe|match)\b/,
  nature:
    /\b(nature|jardin\w*|potager|tomates?|plant\w+|fleurs?|arbres?|forets?|bois|montagnes?|oiseaux?|etoiles?|ciel|lune|riviere|lac|randonnees?|parc|campagne|abeilles|champignons?|coucher de soleil)\b/,
  work: /\b(travail\w*|boulot|bosse\w*|bureau|chef|patronne?|collegues?|reunions?|clients?|projet|carriere|boite|entreprise|salaire|metier|promotion)\b/,
  studies:
    /\b(etud\w+|ecole|lycee|fac|universite|cours|devoirs|lecons?|prof|professeur\w*|these|memoire|diplome|dissert\w*|apprend\w* (?:le|la|l'|a)|formation)\b/,
  travel:
    /\b(voyag\w+|vacances|avion|train|etranger|pays|japon|italie|espagne|londres|rome|berlin|lisbonne|aeroport|plage|visit\w+|touriste|partir)\b/,
  family:
    /\b(famille|mere|maman|pere|papa|parents|freres?|soeurs?|fils|ma fille|enfants?|grand[- ](?:mere|pere|parents)|mamie|papi|cousine?s?|tante|oncle|neveu|niece|mari|ma femme)\b/,
  friends: /\b(amis?|amies?|potes?|copains?|copines?|coloc\w*|voisine?s?|meilleure? amie?)\b/,
  pets: /\b(chats?|chattes?|chiens?|chiennes?|chatons?|chiots?|lapins?|hamsters?|perroquets?|poisson rouge|cheval|chevaux|cochon d'inde|veto|veterinaire)\b/,
  games:
    /\b(jeux?|jouer|jeux? video|echecs|jeux? de societe|puzzles?|playstation|xbox|nintendo|switch|minecraft|zelda|cartes|mots croises|jdr)\b/,
  art: /\b(art|peint\w*|peinture|dessin\w*|musees?|expo\w*|sculptures?|photos?|photographie|appareil photo|poterie|ceramique|tricot\w*|couture|crochet|aquarelle|croquis|theatre)\b/,
  home: /\b(maison|appart\w*|cuisine|chambre|canape|menage|lessive|balcon|meubles?|loyer|toit|decor\w*|travaux|renov\w*|bricol\w*)\b/,
  technology:
    /\b(ordinateur|ordi|telephone|code|coder|program\w+|logiciel|internet|applis?|applications?|robots?|technologie|en ligne|site web|science\w*|physique|espace|ingenierie)\b/,
  sea: /\b(mer|ocean|plage|vagues?|bateaux?|voile|surf\w*|iles?|marees?|plongee|port|phares?)\b/,
  weekend:
    /\b(week-?end|samedi|dimanche|ce soir|demain|cette soiree|projets|jour de conge|temps libre|vacances)\b/,
};

export const FAVOURITE_SIGNS: Record<FavouriteKind, RegExp> = {
  colour: /couleur/,
  season: /saison/,
  food: /plat|repas|cuisine|manger|dessert|gateau|fruit|nourriture/,
  music: /musique|chanson|groupe|instrument|morceau/,
  animal: /animal|animaux|bete/,
  place: /endroit|lieu|ville|pays|coin/,
  time: /moment|heure/,
  film: /film|serie|cinema/,
  book: /livre|roman|auteur|poeme|bouquin/,
  drink: /boisson|the |cafe|cocktail|boire/,
};
