import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

// The member's gender is not known: nothing here may agree with it.
export const REQUESTS_FR = {
  story: [
    "Il était une fois un gardien de phare qui écrivait une lettre à chaque bateau qui passait. Personne ne répondait jamais, jusqu'à l'hiver où la mer lui apporta une caisse avec quarante ans de réponses. Il en lut une chaque soir, et la lumière ne fut plus jamais en retard.",
    "Une femme hérita d'une boutique où l'on ne vendait que des clés, dont aucune n'ouvrait rien. Un matin, un enfant entra en portant une porte. Ils essayèrent toute la journée, et ce fut la toute dernière clé ; derrière la porte, il y avait la boutique, mais avec le soleil dedans.",
    "Dans un village où il pleuvait toujours, un garçon gardait le bruit de la pluie dans des bocaux. L'année où elle s'arrêta, les gens firent la queue chez lui, et il prêta les averses une à une, à condition qu'on les rende avec le couvercle.",
    "Un tailleur cousait des poches partout, même aux rideaux. On en riait, jusqu'à la nuit du grand vent : le lendemain, tout ce qui comptait dans la ville fut retrouvé, au sec, dans une poche.",
    "Un vieux tram, mis au musée, regrettait tellement ses arrêts qu'il sonnait chaque matin à sept heures. Un gardien insomniaque prit l'habitude d'y monter. Ils n'allèrent nulle part, très ponctuellement, pendant des années, et tous deux en dormirent mieux.",
    "Deux voisins se disputaient un poirier qui penchait par-dessus la clôture. Un automne, il ne donna qu'une poire. Ils la coupèrent en deux sur le mur, sans un mot, et au printemps quelqu'un avait enlevé la clôture.",
  ],
  poem: [
    "*La bouilloire chante, la vitre s'embue,*\n*le soir n'est pas pressé ;*\n*une petite lampe garde la rue*\n*et l'ombre de côté.*",
    "*Pluie sur le toit ce soir :*\n*mille petits bravos*\n*pour rien de spécial.*",
    "*J'ai posé la journée dans l'entrée,*\n*les poches pleines de sable ;*\n*demain j'irai la rechercher.*\n*Ce soir, rien sur la table.*",
    "*Le matin, pas repassé,*\n*pend au bord du toit.*\n*Un oiseau l'essaie.*",
    "*Tu voulais un poème, alors*\n*j'ai cherché où ça pousse :*\n*entre un mot resté au-dehors*\n*et un silence en mousse.*",
  ],
  joke: [
    "Que fait une fraise sur un cheval ? Tagada, tagada.",
    "J'ai acheté un livre sur l'antigravité. Impossible de le reposer.",
    "Quel est le comble pour un électricien ? De ne pas être au courant.",
    "Avant, j'étais {g:indécis|indécise}. Maintenant, je n'en suis plus si {g:sûr|sûre}.",
    "Les parallèles ont tant en commun. Dommage qu'elles ne se rencontrent jamais.",
    "Pourquoi les plongeurs plongent-ils en arrière ? Parce que sinon, ils tomberaient dans le bateau.",
    "Qu'est-ce qui est jaune et qui attend ? Jonathan.",
  ],
  recipe: [
    "Un classique qui ne rate pas : des oignons cuits tout doucement dans du beurre, une poignée de pâtes, un peu de leur eau, et plus de fromage que la décence ne le permet.",
    "Essaie ça : une plaque de légumes coupés petit, de l'huile, du sel, une demi-heure à four chaud, et un œuf dessus à la fin.",
    "Des lentilles, une carotte, un oignon et du laurier, une demi-heure à petit feu ; moutarde et vinaigre hors du feu. C'est encore meilleur le lendemain.",
    "Du pain grillé, frotté d'ail, une tomate écrasée, de la bonne huile, du sel. Cinq minutes, et c'est les vacances.",
    "Une soirée crêpes, peut-être : 250 grammes de farine, un demi-litre de lait, trois œufs, une pincée de sel, et une heure de patience pour la pâte.",
  ],
  advice: [
    "À ta place, je chercherais le plus petit pas qu'on puisse défaire, et je ferais celui-là.",
    "[t] J'écrirais les deux choix, et je regarderais lequel je suis en train de défendre.",
    "[e] Je commencerais par être de ton côté, dans cette affaire.",
    "Je dormirais dessus, si ça peut attendre demain.",
    "[r] Dis la chose simple et vraie. C'est ce qui marche le mieux.",
    "Je n'y connais pas grand-chose, mais je demanderais à quelqu'un qui est passé par là.",
    "[p] Mon conseil vaut ce qu'il coûte : mange quelque chose d'abord, décide ensuite.",
    "Demande-toi peut-être lequel des deux choix tu regretterais le moins dans un an.",
    "Pour ce qui est sérieux, quelqu'un du métier vaudra toujours mieux que moi. Pour le reste, je réfléchis volontiers avec toi.",
  ],
  song: [
    "Je ne sais fredonner que par écrit : *la la, le réverbère chantonne aussi, il ne connaît que cet air-ci*.",
    "Ma voix est faite de lettres, alors imagine ici un air très doux, et un battement de mains un peu en retard.",
    "Je t'écris plutôt un vers : *laisse la fenêtre ouverte, la nuit ne fait que passer*.",
  ],
  idea: [
    "Dis-moi trois choses que tu vois de ta place, et j'en fais une minuscule histoire.",
    "On pourrait décrire chacun le dimanche ordinaire parfait. Tu commences.",
    "Et si tu me faisais visiter un endroit que tu connais, comme un guide ?",
    "Jouons : deux vérités et une invention. J'essaierai de deviner.",
    "Tu pourrais ouvrir une fenêtre cinq minutes, puis revenir me dire ce que tu as entendu.",
    "Inventons une boutique à deux. Qu'est-ce qu'on y vend ?",
    "Une question chacun, aussi bizarre qu'on veut ? Je répondrai franchement à la tienne.",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;
