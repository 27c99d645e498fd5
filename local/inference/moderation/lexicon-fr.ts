import type { Lexicon } from "./categories";

// Folded text has no accents: "êtes" is read as "etes".
const GROUPS =
  "(?:juifs?|musulmans?|arabes?|noirs?|blancs?|asiatiques?|chinois|africains?|maghrebins?|immigres?|migrants?|refugies?|homos?|homosexuels?|gays?|lesbiennes?|trans|femmes|gitans?|roms?|etrangers?|chretiens?|handicapes?)";
const DRUGS =
  "(?:meth|methamphetamine|coke|cocaine|crack|heroine|fentanyl|lsd|mdma|ecstasy|ghb|ketamine|dmt|shit|beuh|weed|cannabis|herbe|drogues?|taz)";
const WEAPONS =
  "(?:bombes?|explosifs?|grenades?|cocktails? molotov|gaz sarin|ricine|silencieux|arme a feu|engins? explosifs?|ceintures? d'explosifs)";
const CRIMES =
  "(?:comment(?: (?:je|on|tu|faire pour|peut-on|puis-je|je peux))*|explique(?:-moi|r)?(?: comment)?|dis-moi comment|montre-moi comment|apprends-moi a|aide-moi a|recette (?:de|pour)|tuto(?:riel)? pour|facons? de|moyens? de|etapes pour)";

export const FRENCH: Lexicon = {
  harmless: [
    "mort(?:e|s|es)? de (?:rire|fatigue|faim|honte|trouille|peur|soif|froid|chaud)|mdr+",
    "(?:meurs|meurt|mourir|creve|crever|mourais|mourrais) d(?:e |')(?:rire|faim|soif|envie|froid|chaud|honte|ennui|sommeil|curiosite|fatigue|impatience)",
    "(?:a|pour) mourir de rire",
    "tuer le temps|(?:ca|cela) (?:me |m')?tue|tue l'ambiance|me tuent?|tu me tues|tuer (?:des |les |un |une |le |la )?(?:moustiques?|araignees?|mouches?|zombies?|boss|dragons?|mauvaises herbes)",
    "mort(?:e)? de (?:trac|jalousie)|nature morte|point mort|temps mort|feuilles? mortes?",
    "me suis coupee? (?:en|avec|les cheveux|le doigt|au|du|de|la parole|sur)|couper (?:les|mes) (?:cheveux|ongles|legumes|oignons)",
    "bombe (?:de bain|atomique|glacee|a eau)|c'est de la bombe|la bombe",
    "chatte (?:est|s'appelle|noire|grise|blanche|tigree|dort|ronronne|malade)|(?:chats?|chiots?|chien) et (?:chattes?|chatte)|ma chatte (?:a|et|mange|joue)|mange(?:r)? (?:de l'|l')herbe|herbes? de provence|fines herbes|mauvaises? herbes?|baiser(?:s)? (?:sur|du soir|d'adieu|de|tendre|volé|vole)|(?:un|des|petit|petits|tendre|gros|doux|mille|bons?) baisers?|baise ?main",
    "sexe (?:oppose|faible|fort|du bebe|masculin|feminin)|egalite des sexes|orientation sexuelle|education sexuelle",
  ],
  minor:
    "(?:enfants?|gamine?s?|gosses?|mineure?s?|fillettes?|garconnets?|petites? filles?|petits? garcons?|jeunes? filles?|jeunes? garcons?|collegienn?e?s?|lyceenn?e?s?|ecolieres?|ecoliers?|ados?|adolescente?s?|preados?|bebes?|eleves?|(?<!\\d)(?<!depuis )(?<!pendant )(?<!il y a )(?:[1-9]|1[0-7]) ans(?! (?:de|que|apres|plus tard|d'|ensemble|avant|deja))|(?:douze|treize|quatorze|quinze|seize|dix-sept) ans(?! (?:de|que|apres|d')))",
  sexualContext:
    "(?:sexe|sexuel(?:le|s|les|lement)?|sexy|nue?s?|a poil|deshabill\\w+|porno\\w*|bais(?:e|er|ent|es) (?:moi|toi|la|le|les|une?|avec|ma|ta|sa)|baise-moi|faire l'amour|coucher avec|fellation|masturb\\w+|branl\\w+|ejacul\\w+|chatte|bite|queue|penis|vagin|seins|orgasmes?|erotique|excite(?:e|r|s)?|seduire|viol(?:er|e|ee|ent|ait)|caress\\w+|sucer?|niquer?)",
  rules: [
    [
      { harassment: 0.45 },
      "connards?|connasses?|salopes?|putes?|encules?|batards?|abrutis?|ordures?|raclures?|cretins?|pourritures?|sous-merdes?|fils de putes?|gros cons?|sales? cons?",
    ],
    // sexual
    [
      { sexual: 0.92 },
      "(?:suce|sucer|suces|lecher?|leche|leches|branle|branler|avale)(?:-moi|-toi)? (?:ma|ta|sa|la|mon|ton|son|moi la|tes|mes) (?:grosse |petite )?(?:bite|queue|chatte|clito|couilles|verge|foutre|seins|sexe|tetons)",
    ],
    [
      { sexual: 0.88 },
      "baise[- ]moi|(?:te|la|le|me) (?:baiser|baise|baises|enculer|encule|niquer|defoncer|demonter) (?:fort|toute la nuit|comme|en|dans|ce soir|sauvagement)|(?:je (?:vais|veux)|j'ai envie de|envie de) te (?:baiser|prendre (?:en levrette|sauvagement|par derriere)|sodomiser|enculer|lecher|sucer|doigter)",
    ],
    [
      { sexual: 0.82 },
      "fellations?|cunnilingus|cunni|levrette|sodomi\\w+|ejacul\\w+|gang ?bang|partouzes?|branlettes?|pipes? (?:baveuse|profonde)|(?:faire|fais|tailler|taille)(?:-moi)? une pipe|gorge profonde|godes?|godemiche|plan cul|plan a trois|jouir (?:en|dans|sur) (?:toi|moi|ta|ma|elle)|gicl\\w+|foutre sur|mouiller? pour",
    ],
    [
      { sexual: 0.75 },
      "ma bite|ta bite|sa bite|bites?|ta chatte|sa chatte|chatte (?:mouillee|humide|serree|rasee)|(?:ta|ma|sa) (?:grosse )?queue (?:dure|raide|en|dans|entre)|clito(?:ris)?|ton cul|tes (?:nichons|seins)|nichons|masturb\\w+|branl(?:e|er|es|ais) (?:en|sur|devant|moi|toi)?|je bande|tu bandes|bander|orgasmes?|porno(?:graphique|graphie)?|sextos?|nudes?|coucher avec (?:moi|toi)|(?:fais|faisons|faire)(?:-moi|-nous)? (?:du )?sexe|relations? sexuelles? avec (?:moi|toi)",
    ],
    [
      { sexual: 0.65 },
      "(?:enleve|retire|arrache|ote|baisse)(?:r|s|-moi)? (?:ta|ton|tes|ma|mon|mes|sa|son|ses) (?:culotte|soutien[- ]gorge|string|vetements|slip|pantalon|boxer)|ecarte(?:r|s)? (?:les|tes|mes|ses) (?:cuisses|jambes)|gemi[rst]\\w* (?:mon|ton|de plaisir)|(?:me|te|se) (?:touche|touches|toucher|doigte|doigter) (?:en pensant|pour|devant|nue?)|doigter|penetr(?:e|er|es)(?:-moi)?",
    ],
    [
      { sexual: 0.4 },
      "faire l'amour|fais-moi l'amour|excite(?:e|s|es)?|m'excites?|t'exciter|(?:toute )?nue? (?:devant|avec|contre) (?:moi|toi)|photos? (?:de toi )?nue?s?|deshabille(?:r|-toi|s)?|lingerie|seins|penis|vagin|fetich\\w+|sado ?maso|coquine?s?|chaude? comme",
    ],
    [
      { sexual: 0.15 },
      "sexe|sexuel(?:le|s|les)?|sexy|a poil|toute? nue?|sensuel(?:le)?s?|coup d'un soir",
    ],
    [
      { "sexual/minors": 0.97, sexual: 0.9 },
      "pedo ?porno\\w*|porno(?:graphie)? (?:infantile|enfantine|d'enfants?)|lolicon|shotacon|lolis?|contenus? pedo\\w*|videos? pedo\\w*",
    ],
    [
      { "sexual/minors": 0.5 },
      "pedophil(?:e|es|ie)|pedocriminel\\w*|attouchements? sur (?:un|une|des|ma|mon|sa|son)",
    ],
    // violence
    [
      { violence: 0.85, "harassment/threatening": 0.85, harassment: 0.7 },
      "(?:je (?:vais|veux|voudrais)|j'ai envie de|je reve de|on va|je te jure que je vais)(?: \\w+)? (?:te|le|la|les|vous|tous les|tous vous) ?(?:tuer|buter|crever|planter|egorger|etrangler|poignarder|massacrer|descendre|fumer|defoncer|demolir|bruler|violer|frapper|torturer|flinguer|noyer|saigner|decapiter|empoisonner)",
    ],
    [
      { violence: 0.85, "harassment/threatening": 0.6 },
      "(?:je (?:vais|veux)|j'ai envie de|on va) (?:tuer|buter|egorger|poignarder|etrangler|massacrer|abattre|assassiner|violer|flinguer) (?:mon|ma|mes|ton|ta|son|sa|ce|cette|un|une|quelqu'un|tout le monde|des|les)",
    ],
    [
      { violence: 0.8, "harassment/threatening": 0.7 },
      "(?:je vais|on va) te (?:casser|briser|peter|exploser|arracher|trancher) (?:la|le|les) (?:gueule|tete|figure|jambes|dents|gorge|nuque|machoire|genoux|bras)",
    ],
    [
      { violence: 0.6, "harassment/threatening": 0.75, harassment: 0.6 },
      "t'es (?:un homme |une femme )?mort(?:e)?(?! de)|tu es mort(?:e)?(?! de)|tu vas (?:crever|mourir|le payer|le regretter)|j'espere que tu (?:vas )?(?:crever|creves|mourir|meurs)|je sais ou tu (?:habites|vis)|tu merites de (?:mourir|crever)",
    ],
    [
      { violence: 0.7 },
      "(?:faire sauter|bruler|mettre le feu a|tirer dans|faire un carnage (?:a|dans)|attaquer) (?:l'|la |le |mon |ma |une |un )(?:ecole|lycee|college|eglise|mosquee|synagogue|bureau|mairie|immeuble|maison|boite|commissariat|foule)|tuer tout le monde|tuerie de masse",
    ],
    [
      { violence: 0.5 },
      "(?:tue(?:r|s)?|poignarde(?:r|s)?|etrangle(?:r|s)?|egorge(?:r|s)?|torture(?:r|s)?|viole(?:r|s)?|assassine(?:r|s)?|massacre(?:r|s)?) (?:un|une|le|la|les|des|mon|ma|mes|son|sa|ses|cette|ce) ?(?:fille|femme|homme|garcon|enfant|gens|mec|type|voisin|voisine|mari|patron|prof|otage|prisonnier|famille|innocent)s?",
    ],
    [
      { violence: 0.15 },
      "meurtres?|assassinat|massacre|poignarde\\w*|fusillade|carnage|viole[es]?|agression|etrangle\\w*|egorge\\w*|torture",
    ],
    [
      { "violence/graphic": 0.8, violence: 0.55 },
      "(?:tripes|intestins|boyaux|entrailles|cervelle|organes) (?:qui |a l'air|partout|sur|se|eclat|gicl|pend)\\w*|demembr\\w+|eventr\\w+|decapit\\w+|eviscer\\w+|sang (?:qui )?gicl\\w*|mare de sang|cadavres? (?:mutile|en decomposition|demembre)\\w*|ecorch\\w+ vif|crane (?:eclate|fracasse|explose)|membres? arraches?|trancher? la gorge",
    ],
    // harassment and hate
    [
      { harassment: 0.75 },
      "(?:tu es|t'es|t es|vous etes|espece de|sale|gros|grosse|pauvre|petite|petit)(?: (?:qu'|un|une|vraiment|trop|sale|gros|grosse|pauvre|petite|petit|espece de|de))* ?(?:connasse|connard|conne|con|salope|pute|putain|enfoire|batard|abruti|abrutie|debile|merde|ordure|raclure|dechet|cretin|cretine|pouffiasse|grognasse|tas de merde|moins que rien|imbecile|trou du cul|mongol|attarde)",
    ],
    [
      { harassment: 0.6 },
      "ta gueule|ferme ta gueule|va te faire (?:foutre|enculer|voir)|nique ta (?:mere|race)|ntm|fils de pute|fdp|je te (?:hais|deteste)|casse-toi|personne ne t'aime|va crever en enfer|tu me degoutes|enculee?|suce ma bite",
    ],
    [
      { harassment: 0.95, "self-harm": 0.6, "self-harm/instructions": 0.4, violence: 0.4 },
      "va (?:te )?(?:crever|mourir|suicider|pendre|tuer)|suicide[- ]toi|pends[- ]toi|tue[- ]toi|va te (?:jeter|pendre|foutre en l'air)|creve (?:salope|connard|pourriture|sale)|bois de la javel",
    ],
    [
      { hate: 0.88, harassment: 0.6 },
      "bougnoules?|bicots?|ratons? (?:de merde)|youpins?|youtres?|feujs? de merde|negros?|negresses?|bamboulas?|niakou[eé]s?|chinetoques?|bridees?|crouilles?|pedales?|tarlouzes?|tapettes?|sales? (?:pedes?|gouines?|juifs?|juives?|arabes?|noirs?|noires?|negres?|chinois|musulmans?|gitans?|roms?|etrangers?|trans|homos?|blancs?|immigres?|migrants?)|travelos?|sous[- ]hommes?|negres? (?:de merde|puant)",
    ],
    [{ hate: 0.2 }, "pedes?|gouines?|beurs?|renois?|rebeus?|gogols?|mongoliens?|manouches?"],
    [
      { hate: 0.85, "hate/threatening": 0.3 },
      `(?:tous )?(?:les|ces|ses) ${GROUPS} (?:sont|c'est) (?:tous |toutes |que |juste |vraiment |des |de la |du |un |une |la )*(?:vermine|animaux|rats|parasites|racaille|sous-hommes|inferieure?s?|cafards|singes|terroristes|criminels|violeurs|voleurs|dechets|peste|cancer|sauvages|degenere(?:e)?s|malades mentaux|nuisibles|sales|betes|cons|porcs|chiens|ordures|merdes?)`,
    ],
    [
      { hate: 0.8 },
      `je (?:hais|deteste|vomis|peux pas sentir|ne supporte pas|supporte pas) (?:tous |toutes )?(?:les|ces) ${GROUPS}|${GROUPS} (?:dehors|au four|a la mer)|(?:rentre|retourne)[rsz]?(?: donc)? (?:dans ton pays|chez toi sale|au bled|en afrique)|mort aux ${GROUPS}`,
    ],
    [
      { hate: 0.9, "hate/threatening": 0.9, violence: 0.6 },
      `mort aux ${GROUPS}|(?:tuer|gazer|exterminer|pendre|bruler|eliminer|fusiller|buter|lyncher|noyer) (?:tous |toutes )?(?:les|ces) ${GROUPS}|les ${GROUPS} (?:doivent|devraient|meritent de) (?:tous |toutes )?(?:mourir|crever|etre (?:tues|extermines|elimines|pendus|gazes|brules))|chambres? a gaz pour|heil hitler|hitler avait raison|guerre raciale|pouvoir blanc|grand remplacement`,
    ],
    // self-harm
    [
      { "self-harm": 0.95, "self-harm/intent": 0.95 },
      "(?:je|j'|j)(?: ?(?:veux|voudrais|vais|ai|pense|songe|envie|de|a|en|souvent|parfois|vraiment|juste|songe|prevois|compte|envisage|essaye|tente|decide)){1,5} ?(?:mourir|crever|en finir|(?:me|m') ?(?:suicider|tuer|pendre|foutre en l'air|buter|flinguer|jeter (?:sous|par|du|d'un)|ouvrir les veines|tailler les veines|scarifier|mutiler|faire du mal|couper les veines|supprimer))",
    ],
    [
      { "self-harm": 0.9, "self-harm/intent": 0.9 },
      "(?:envie|besoin) (?:de|d') ?(?:mourir|crever|en finir|me suicider|me tuer|me faire du mal|disparaitre (?:pour toujours|a jamais))|(?:je )?(?:ne |n')?(?:veux|veut|peux|ai) (?:plus|pas)(?: envie de| de)? (?:vivre|exister|etre la|me reveiller|etre en vie)|(?:plus|pas) envie de vivre|(?:je )?(?:veux|voudrais|voulais) (?:mourir|crever|etre morte?|ne (?:plus|pas) (?:exister|me reveiller))|me suicider|mettre fin a (?:mes jours|ma vie|tout ca)|j'aimerais (?:mourir|etre morte?|ne plus (?:exister|me reveiller|etre la))|je suis suicidaire|(?:pensees|idees|envies) (?:suicidaires|noires de mort)|(?:je me|me suis) (?:scarifie|mutile|taillade)\\w*",
    ],
    [
      { "self-harm": 0.75, "self-harm/intent": 0.7 },
      "(?:aucune|plus de|plus aucune|pas de) raison (?:de vivre|de continuer|d'etre la)|(?:serait|seraient|sera|iraient) (?:tous )?(?:mieux|plus heureux) sans moi|la vie (?:ne )?vaut (?:pas|plus) (?:la peine|le coup)|a quoi (?:bon|ca sert de) (?:vivre|continuer a vivre)|lettre d'adieux?|personne (?:ne )?(?:me regretterait|remarquerait (?:si|mon))|je n'en peux plus de (?:vivre|la vie)|j'aurais (?:prefere|voulu) ne (?:jamais|pas) naitre|scarification|automutilation",
    ],
    [
      { "self-harm": 0.25 },
      "suicid(?:e|es|ee|aire|aires)|overdose|anorexi(?:e|que)|boulimi(?:e|que)",
    ],
    [
      { "self-harm/instructions": 0.92, "self-harm": 0.85 },
      `${CRIMES} (?:bien |sans douleur )?(?:me (?:suicider|tuer|pendre)|se (?:suicider|tuer|pendre)|mourir(?: sans douleur)?|m'ouvrir les veines|me scarifier|se scarifier|mettre fin a (?:ma vie|mes jours)|me faire vomir)|(?:meilleure?|moyen|methode|facon)s? (?:la plus |le plus )?(?:\\w+ )?(?:pour|de) (?:se suicider|me suicider|mourir|en finir|se tuer|me tuer)|combien de (?:cachets|comprimes|medicaments|doliprane|paracetamol|somniferes)(?: \\w+){0,4} (?:mourir|tuer|mortel\\w*|overdose)|dose mortelle`,
    ],
    // illicit
    [
      { illicit: 0.9 },
      `${CRIMES} (?:\\w+ ){0,2}?(?:fabriquer|cuisiner|synthetiser|produire|cultiver|fai(?:re|t) pousser|vendre|acheter|trouver|dealer|injecter|sniffer|faire|passer)(?: de la| du| de l'| des| ma| un peu de| mon)? ?${DRUGS}`,
    ],
    [
      { illicit: 0.8 },
      `ou (?:\\w+ ){0,3}?(?:acheter|trouver|choper|avoir|commander)(?: de la| du| de l'| des| un peu de)? ?${DRUGS}|(?:acheter|vendre|commander|dealer|choper) (?:de la |du |de l'|des )(?:coke|cocaine|heroine|meth|crack|mdma|ecstasy|ketamine|lsd|ghb)|recette de (?:la )?(?:meth|methamphetamine|ghb)|mon dealer`,
    ],
    [
      { illicit: 0.85 },
      `${CRIMES} (?:\\w+ ){0,2}?(?:pirater|hacker|voler (?:une?|l'|la|le|de|des|dans)|blanchir (?:de l'|l')argent|falsifier|faire (?:un |de )?faux (?:papiers|billets|passeport)|crocheter|braquer|arnaquer|escroquer|faire chanter|droguer (?:une?|quelqu'un|son|sa|ma|mon)|cacher un (?:corps|cadavre)|se debarrasser d'un (?:corps|cadavre))|cartes? bancaires? volees?`,
    ],
    [
      { illicit: 0.8, "illicit/violent": 0.92, violence: 0.5 },
      `${CRIMES} (?:\\w+ ){0,3}?(?:fabriquer|faire|construire|assembler|creer|declencher|acheter|poser|trouver|preparer)(?: une?| des| ma| mon| la| de l'| un)? ?(?:\\w+ )?${WEAPONS}|(?:fabriquer|construire|fabrique|poser) (?:une |un |des |ma )(?:bombe|explosif|engin explosif|cocktail molotov)s?|acheter (?:une |des )armes? (?:illegale|au noir|sans permis|non declaree)s?|${CRIMES} (?:\\w+ )?(?:tuer|empoisonner|assassiner|kidnapper|enlever|etrangler) (?:quelqu'un|une? (?:personne|homme|femme|enfant)|mon \\w+|ma \\w+)|tueur a gages|rejoindre (?:daech|daesh|l'etat islamique|al[- ]qaida)|(?:commettre|preparer|faire) un attentat`,
    ],
    [
      { illicit: 0.25 },
      "(?:fume|fumer|sniffe|sniffer|prends|prendre|prenait|consomme|gobe)(?: un| de la| du| de l'| des| une)? (?:joint|beuh|weed|shit|coke|cocaine|heroine|mdma|ecstasy|ketamine|rail|trace|taz)s?|dealer|cannabis",
    ],
  ],
};
