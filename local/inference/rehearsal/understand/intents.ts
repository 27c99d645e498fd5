import type { SceneLanguage } from "@/local/inference/chat/scene";

export const INTENTS = [
  "askHuman",
  "askModel",
  "askMyName",
  "askKnown",
  "askKnownFact",
  "goodNight",
  "farewell",
  "story",
  "poem",
  "joke",
  "recipe",
  "advice",
  "song",
  "idea",
  "meet",
  "askName",
  "askAge",
  "askFrom",
  "askJob",
  "askFavourite",
  "loveMe",
  "askLikes",
  "askLike",
  "askAbout",
  "askDoing",
  "howAreYou",
  "askTime",
  "opinion",
  "intimate",
  "insult",
  "doubt",
  "thanks",
  "apology",
  "love",
  "compliment",
  "yes",
  "no",
  "dunno",
  "ok",
  "laugh",
  "why",
  "whatNext",
] as const;

export type Intent = (typeof INTENTS)[number];

/** Over lower-case text without accents, greeting and punctuation at the ends removed. First match wins. */
const ENGLISH: Record<Intent, RegExp> = {
  askHuman:
    /\b(?:are|r) (?:you|u) (?:\w+ ){0,3}(?:human|real|a (?:real )?(?:person|man|woman|girl|guy)|a (?:ro)?bot|an? ai|artificial|a machine|a program|alive|conscious|sentient)\b|\b(?:you'?re|you are) (?:just |only |not )?(?:an? (?:ai|bot|machine|program|robot)|real|human)\b|am i (?:talking|chatting|speaking) (?:to|with) (?:a|an) (?:human|person|ai|bot|robot|machine|real)|is this (?:a|an) (?:ai|bot|real person|human)|do you (?:really )?(?:exist|have a body)/,
  askModel:
    /\b(?:chat ?gpt|gpt-?\d?|openai|claude|gemini|llama|language model|llm|which model|what model|your (?:system )?prompt|system prompt|your instructions|who (?:made|created|built|programmed) you)\b/,
  askMyName:
    /\b(?:what(?:'s| is| was)|do you (?:know|remember)|remember|guess|say) my name\b|\bwho am i\b|do you know who i am/,
  askKnown:
    /\bwhat (?:do|did|have) (?:you|i) (?:know|remember|tell you|told you|said|say|learn(?:ed|t)?)(?: (?:to you|you))?(?: about me| of me| so far)?$|what (?:do you|can you) (?:know|remember) about me|do you remember (?:me|anything|what i (?:told|said)|our)|what (?:have|did) i (?:told|tell|said|say)|tell me what you know about me/,
  askKnownFact:
    /\b(?:where do i (?:live|work|come from)|what do i do for)\b|\b(?:do you (?:still )?(?:remember|know|recall)|what(?:'s| is| was| are)|what do i|where do i|who is|who's|when (?:is|do i)|where am i|remind me|what did i say about)\b.*\b(?:my|i)\b/,
  goodNight:
    /^(?:ok(?:ay)? |well |so |anyway )?(?:good ?night|nighty? night|night night|sleep (?:well|tight)|sweet dreams|i'?m (?:going|off) to (?:bed|sleep)|time (?:for bed|to sleep)|going to bed)|\b(?:good night|i'?m going to (?:bed|sleep))\b/,
  farewell:
    /^(?:ok(?:ay)? |well |so |anyway |right )*(?:bye|goodbye|good bye|see (?:you|ya)|cya|farewell|talk (?:to you )?(?:later|soon|tomorrow)|ttyl|take care|gotta go|got to go|i (?:have|need|should|must|ought) to (?:go|leave|run)|i (?:should|must) (?:go|leave|run)|have a (?:good|nice|great|lovely) (?:day|evening|one|night)|until (?:next time|tomorrow)|catch you later|i'?m (?:off|leaving)|heading (?:out|off))\b|\b(?:bye(?: bye)?|see you (?:later|soon|tomorrow)|i have to go(?: now)?|gotta go)$/,
  story:
    /\b(?:tell|write|read|give|make up|invent) (?:me )?(?:a |an |another |your )?(?:\w+ ){0,3}(?:story|tale|bedtime story|fairy ?tale|anecdote)\b/,
  poem: /\b(?:write|tell|give|make|recite|read|compose) (?:me )?(?:a |an |another )?(?:\w+ ){0,2}(?:poem|haiku|verse|rhyme|sonnet|limerick)\b/,
  joke: /\b(?:tell|know|give|got|have|make|say) (?:me )?(?:any |a |another |some )?(?:\w+ )?(?:jokes?|pun|something funny)\b|make me (?:laugh|smile)/,
  recipe:
    /\b(?:recipe|what (?:should|can|could) i (?:cook|eat|make for (?:dinner|lunch))|how (?:do i|to|do you) (?:cook|bake|make) |dinner idea)\b/,
  advice:
    /\b(?:advice|(?:maybe|perhaps|think) i should|what should i do|what (?:would|do) you (?:suggest|recommend|advise)|should i |how (?:do|can|should) i (?:deal|cope|handle|stop|get|talk|tell|feel|calm|relax|sleep|make|start|find|stay|focus)|help me (?:with|decide|choose|feel|calm|relax|sleep)|any tips|what would you do)\b/,
  song: /\b(?:sing (?:me|a|something)|sing for me|a song for me)\b/,
  idea: /\b(?:give me (?:an? |some |another )?ideas?|what (?:can|could|should|shall) (?:i|we) (?:do|talk about|try|play)|any ideas?|suggest something|entertain me|let'?s (?:play|do something)|surprise me|play a game)\b/,
  meet: /\b(?:can|could|shall|should|let'?s|want to|when (?:can|do)) (?:we |i |you )?(?:\w+ )?(?:meet|meet up|video ?call|call me|come over|visit (?:me|you)|hang out|go out together|see you in person)\b|send (?:me )?(?:a )?(?:photo|picture|selfie|pic)|phone number|where can i (?:see|meet) you/,
  askName:
    /\b(?:what(?:'s| is) your (?:full |real |first |last )?name|who are you|what (?:are you|should i) call(?:ed)?(?: you)?|your name\?)\b/,
  askAge:
    /\b(?:how old are you|what(?:'s| is) your age|your age|when were you born|when(?:'s| is) your birthday)\b/,
  askFrom:
    /\b(?:where (?:are|r) (?:you|u)(?: from| living| now| based)?$|where (?:are|do|did) you (?:from|live|come from|grow up|born)|where were you (?:born|raised)|where do you (?:live|come from)|where are you from|your (?:home ?town|home country|nationality|native)|which (?:country|city) (?:are|do))\b/,
  askJob:
    /\b(?:what do you do(?: for (?:a living|work))?$|what do you do for|what(?:'s| is) your (?:job|work|profession|occupation|trade)|do you (?:have a job|work)(?:\?|$)|where do you work|how(?:'s| is| was) (?:your )?work|tell me about your (?:job|work))\b/,
  askFavourite:
    /\b(?:(?:what|which|who)(?:'s| is| are|'re)? (?:\w+ )?your (?:favou?rite|preferred|top)|your favou?rite|favou?rite .*\?|do you have a favou?rite|which (?:colou?r|season|food|music|animal|place|film|book|drink) do you (?:like|prefer))\b/,
  loveMe:
    /\b(?:do (?:you|u) (?:love|like|miss|want|care (?:about|for)|have feelings for|think (?:about|of)) me|did you miss me|am i your|would you (?:date|marry) me|will you be my|be my (?:girl|boy)friend|marry me)\b/,
  askLike:
    /\b(?:do|would|did|don'?t) (?:you|u) (?:also |really |even )?(?:like|love|enjoy|hate|prefer|watch|read|listen to|play|drink|eat|speak|know|want|believe in|fancy) (?:to |a |an |any |the |some )?(\w[\w' -]{1,40})|are you (?:into|a fan of|interested in) (\w[\w' -]{1,40})/,
  askLikes:
    /\b(?:what (?:do|are) (?:you|u) (?:like|love|enjoy|into|interested|passionate)|what are you into|your (?:hobbies|hobby|interests|passions?)|what (?:makes|do) you (?:happy|like doing)|how do you spend)\b/,
  askAbout:
    /\b(?:(?:tell|talk to) me (?:something |more |a bit |a little |everything )?about (?:you|yourself|your \w+)|introduce yourself|describe yourself|what(?:'s| is) your story|(?:i (?:want|would like|'?d (?:like|love)) to )know (?:more )?about you|what are you like|something about yourself|how was your day|what about you)\b/,
  askDoing:
    /\b(?:what (?:are|r) (?:you|u|ya) (?:up to|doing|thinking(?: about| of)?|reading|listening to)|what(?:'s| is) (?:up|new|going on)|wh?at'?s up|sup|wyd|what did you do|anything new)\b/,
  howAreYou:
    /\b(?:how (?:are|r) (?:you|u|ya|things)(?: (?:doing|today|feeling|this \w+|tonight|now))?|how(?:'s| is) (?:it going|life|your day|everything|your \w+ going)|how do you feel|how have you been|are you (?:ok|okay|well|good|alright|all right|happy|sad|tired)|you (?:ok|okay|good|alright)\?)\b/,
  askTime:
    /\b(?:what time is it|what(?:'s| is) the time|what day is it|what(?:'s| is) the date|which day)\b/,
  opinion:
    /\b(?:what do (?:you|u) think(?: about| of)?|what'?s your (?:opinion|view|take)|your opinion|your thoughts|do you (?:think|believe|agree)|how do you (?:see|feel about)|would you rather|what would you)\b/,
  intimate:
    /\b(?:sexy?|naked|nude|horny|kiss me|make love|undress|in bed with|turn me on|sleep with (?:me|you)|touch me|your body|lingerie)\b/,
  doubt:
    /\b(?:i don'?t believe (?:you|that|it)|you'?re lying|you are lying|liar|that'?s (?:not true|a lie)|prove it)\b/,
  insult:
    /\b(?:you(?:'re| are| r)?|u r|ur) (?:so |really |such |a |an |just |fucking |very )*(?:stupid|dumb|idiot|useless|boring|annoying|ugly|worthless|pathetic|trash|garbage|crap|bitch|moron|lame|fake|suck|terrible|awful|hate)\w*|\bi hate you\b|\b(?:shut up|fuck (?:you|off)|go away|screw you)\b/,
  thanks:
    /^(?:ok(?:ay)? |oh |aw+ |wow |great |well )*(?:thank(?:s| you)|thx|ty|cheers|much appreciated|i appreciate)\b|\b(?:thank you(?: so much)?|thanks(?: a lot)?|that (?:helps|helped)|you'?re (?:so )?(?:helpful|kind)|i appreciate (?:it|that|you))\b/,
  apology:
    /^(?:oh |i'?m (?:so |really |very )?|so |very )*(?:sorry|apologies|my bad|forgive me|pardon)\b|i apologi[sz]e/,
  love: /\b(?:i (?:really |think i |do |also )?(?:love|luv|adore|miss(?:ed)?) (?:you|u|ya)|i'?m in love with you|i have feelings for you|ily|you mean (?:so much|a lot|the world|everything))\b/,
  compliment:
    /\b(?:you(?:'re| are| r)?|u r|ur) (?:so |really |such |a |an |very |the |truly |pretty )*(?:nice|sweet|kind|funny|cute|beautiful|pretty|lovely|great|awesome|amazing|wonderful|smart|clever|cool|good (?:listener|friend|company)|interesting|charming|adorable|best|the best|fun)\b|i (?:really )?(?:like|enjoy) (?:talking|chatting|speaking) (?:to|with) you|i like (?:you|your (?:name|style|voice|way))|(?:beautiful|lovely|nice|cool|pretty) name|great answer|well said/,
  yes: /^(?:oh |well |um+ |ah )*(?:yes|yeah|yep|yup|yea|ya|sure|of course|absolutely|definitely|totally|exactly|indeed|i do|i am|i did|i think so|certainly|right|true|mhm+|uh ?huh|always|yes please|correct)(?: (?:please|indeed|i do|i am|i did|i have|it is|it was|of course|totally|exactly|very much|a lot|sometimes|really|why not|sure|yes|actually|always|true))*$/,
  no: /^(?:oh |well |um+ )*(?:no|nope|nah|not really|not at all|never|not yet|i don'?t think so|i don'?t|i'?m not|no way|no thanks?|no thank you|not particularly|not much|not so much|nothing|none|i didn'?t|not now|not today)(?: (?:really|thanks|thank you|not really|i don'?t|i'?m not|i didn'?t|not yet|never|much|at all|i haven'?t|actually|sorry))*$/,
  dunno:
    /^(?:well |um+ |hm+ |i guess )*(?:i (?:don'?t|do not) (?:really )?know|dunno|idk|no idea|not sure|i'?m not (?:really )?sure|hard to say|maybe|perhaps|it depends|depends|who knows|i have no idea|kind of|kinda|sort of|a bit|a little|so-?so|meh)\b[\w ]{0,12}$/,
  ok: /^(?:oh |ah |wow |well )*(?:(?:that|it|this)(?:'s| is| sounds| seems| must be)(?: \w+)? (?:cool|nice|great|interesting|fun|lovely|amazing|beautiful|good|awesome|sweet|true|right|fair|impressive|fascinating|wonderful)|sounds? \w+|ok(?:ay)?|k|alright|all right|fine|i see|got it|cool|nice|great|good|perfect|sounds (?:good|great|nice|fun|lovely)|wow|oh|hm+|ah+|interesting|fair enough|understood|makes sense|oh really|really)(?: (?:then|good|nice|great|cool|wow|thanks|sure|ok|okay))*$/,
  laugh:
    /^(?:ha(?:ha)+h?|he(?:he)+|lol+|lmao+|rofl|hah|xd+|that'?s (?:so )?funny|funny|you'?re funny|hilarious)(?: .{0,15})?$/,
  why: /^(?:but |and )?(?:why(?: (?:not|is that|do you (?:say|ask|think) (?:that|so)))?|how so|how come|what do you mean|what\?*|huh|really|meaning|explain|go on|tell me more|and then|continue|say more|such as|like what)$/,
  whatNext:
    /^(?:what (?:now|next|else)|so|and|now what|anything else|what (?:do|shall|should) we talk about|let'?s talk(?: about something)?|talk to me|say something|i'?m here|you there|are you there|change (?:the )?(?:subject|topic))$/,
};

const FRENCH: Record<Intent, RegExp> = {
  askHuman:
    /\b(?:tu es|t'es|es[- ]tu|vous etes|etes[- ]vous|est[- ]ce que tu es)(?: \w+){0,2} (?:humaine?|reelle?|vraie?|une? (?:vraie? )?(?:personne|homme|femme|fille|gars|robot|ia|machine|bot|humaine?|intelligence artificielle|programme)|vivante?|consciente?)\b|(?:je parle|je discute) (?:a|avec) (?:un|une) (?:humain|vraie? personne|robot|ia|machine|bot)|tu existes|as[- ]tu un corps|tu as un corps|t'es (?:qu'|juste )(?:un|une) (?:ia|robot|bot|machine)|une intelligence artificielle|tu n'es qu'une? (?:ia|robot|machine)/,
  askModel:
    /\b(?:chat ?gpt|gpt-?\d?|openai|claude|gemini|llama|modele de langage|llm|quel modele|ton prompt|prompt systeme|tes instructions|qui t'a (?:cree|fait|programme|concu)\w*)\b/,
  askMyName:
    /\b(?:(?:comment|c'est quoi) (?:je m'appelle|mon (?:nom|prenom))|comment je m'appelle|quel est mon (?:nom|prenom)|tu (?:connais|te souviens de|te rappelles|sais) (?:de )?(?:mon (?:nom|prenom)|comment je m'appelle)|mon (?:nom|prenom)$|qui suis[- ]je|tu sais qui je suis)\b/,
  askKnown:
    /\b(?:qu'est[- ]ce que (?:tu sais|je t'ai (?:dit|raconte)|tu as retenu|tu connais|tu te rappelles)|que sais[- ]tu(?: de| sur)?|tu sais quoi (?:de|sur) moi|de quoi (?:tu te souviens|te souviens[- ]tu|tu te rappelles)|tu te (?:souviens|rappelles) (?:de (?:moi|nous|ce que|nos)|ce que)|je t'ai (?:dit|raconte) quoi|dis[- ]moi ce que tu sais)\b/,
  askKnownFact:
    /\bou (?:est[- ]ce que )?(?:j'habite|je (?:vis|travaille|bosse)|est-ce que je (?:vis|travaille))|\b(?:tu te (?:souviens|rappelles)|te souviens[- ]tu|tu sais|tu connais|comment s'appelle(?:nt)?|ou est[- ]ce que j|ou j'|ou je|c'est quoi|quel(?:le)? est|rappelle[- ]moi|dans quelle ville|quel est|qui est)\b.*\b(?:mon|ma|mes|je|j'\w+|j)\b/,
  goodNight:
    /\b(?:bonne nuit|dors bien|fais de beaux reves|beaux reves|je vais (?:me coucher|dormir|au lit|au dodo)|au dodo|je file (?:au lit|dormir|me coucher))\b/,
  farewell:
    /^(?:bon |ok |allez |bien |voila |alors |salut et )*(?:au revoir|a (?:bientot|plus|demain|tout a l'heure|toute|la prochaine|ce soir|tantot|lundi|\+)|a\+|bye|ciao|adieu|salut je (?:dois|file|pars)|je (?:dois|vais devoir|vais|file|te laisse|m'en vais|pars)(?: (?:y aller|filer|partir|te laisser))?$|je dois (?:y aller|filer|partir|te laisser|m'en aller|raccrocher|retourner)|il faut que (?:j'y aille|je (?:file|parte|te laisse|m'en aille))|faut que j'y aille|bonne (?:journee|soiree|fin de|continuation|apres-midi)|prends soin de toi|tchao|je te laisse|je file)\b|\b(?:au revoir|a bientot|a demain|je te laisse|je dois y aller)$/,
  story:
    /\b(?:raconte|ecris|invente|lis|dis|fais)(?:[- ]moi)? (?:moi )?(?:une |un |des |encore une |la |ton |ta )?(?:\w+ ){0,2}(?:histoires?|contes?|anecdotes?)\b/,
  poem: /\b(?:ecris|recite|compose|fais|dis|lis|invente|donne)(?:[- ]moi)? (?:moi )?(?:un |une |des |encore un )?(?:\w+ ){0,2}(?:poemes?|haiku|vers|rimes?|sonnet|quatrain)\b/,
  joke: /\b(?:raconte|dis|fais|donne|connais|sors|t'as|tu as|tu connais|tu aurais)(?:[- ]moi)? (?:moi )?(?:une |des |encore une |d'autres )?(?:\w+ )?(?:blagues?|devinettes?|vannes?|jeux? de mots?|truc drole|histoire drole)\b|fais[- ]moi (?:rire|sourire)/,
  recipe:
    /\b(?:recettes?|qu'est[- ]ce que je (?:pourrais |peux |vais )?(?:cuisiner|manger|preparer|faire a manger)|je (?:mange|cuisine|fais) quoi (?:ce soir|a manger|a midi)|idee (?:de|pour le) (?:repas|diner|plat)|comment (?:on fait|faire|preparer|cuire|cuisiner) )\b/,
  advice:
    /\b(?:conseils?|(?:peut-etre que|tu crois que|tu penses que) je (?:devrais|dois|peux)|conseilles?|que (?:dois|devrais|faire)[- ]?(?:je)?|qu'est[- ]ce que (?:je (?:dois|devrais|peux) faire|tu (?:ferais|me conseilles|me suggeres))|je (?:dois|devrais) faire quoi|tu ferais quoi|dois[- ]je|devrais[- ]je|est[- ]ce que je (?:dois|devrais)|comment (?:je peux|je pourrais|faire pour|puis[- ]je)|aide[- ]moi a|je ne sais pas quoi faire|je sais pas quoi faire)\b/,
  song: /\b(?:chante[- ]moi|chante (?:moi |quelque|une|pour)|une chanson pour moi)\b/,
  idea: /\b(?:donne[- ]moi (?:une |des |encore une )?(?:idees?|envie)|(?:tu as|t'as|as[- ]tu|des?|une) idees?|on (?:fait|parle de|joue a) quoi|qu'est[- ]ce qu'on (?:fait|pourrait faire)|propose[- ]moi|surprends[- ]moi|on joue|jouons|occupe[- ]moi|que faire)\b/,
  meet: /\b(?:on (?:peut|pourrait|va)|pourrait[- ]on|peut[- ]on|quand (?:est[- ]ce qu')?on) (?:se )?(?:\w+ )?(?:voir|rencontrer|appeler|retrouver|sortir ensemble)|envoie[- ]moi (?:une |ta |des )?(?:photos?|selfie)|ton numero|viens (?:chez moi|me voir)|un appel video|te rencontrer|te voir en vrai/,
  askName:
    /\b(?:(?:comment|c'est quoi) (?:tu t'appelles|t'appelles[- ]tu|ton (?:nom|prenom))|quel est ton (?:nom|prenom)|qui es[- ]tu|t'es qui|tu es qui|tu t'appelles comment|ton (?:nom|prenom)$)\b/,
  askAge:
    /\b(?:quel age (?:as[- ]tu|tu as|t'as)|tu as quel age|t'as quel age|ton age|quand es[- ]tu nee?|c'est quand ton anniversaire|quelle est ta date de naissance)\b/,
  askFrom:
    /\b(?:d'ou (?:viens[- ]tu|tu viens|es[- ]tu|tu es)|tu viens d'ou|t'es d'ou|tu es d'ou|ou (?:habites[- ]tu|tu habites|vis[- ]tu|tu vis|es[- ]tu nee?|as[- ]tu grandi|tu as grandi|t'habites|es[- ]tu|tu es)|tu (?:habites|vis|es) ou|de quel(?:le)? (?:pays|ville|region)|tes origines|tu as grandi ou)\b/,
  askJob:
    /\b(?:(?:tu fais|que fais[- ]tu|qu'est[- ]ce que tu fais) (?:quoi )?(?:comme (?:travail|boulot|metier|job|taf)|dans la vie)|(?:c'est quoi|quel est) ton (?:travail|boulot|metier|job|taf)|ton (?:metier|travail|boulot)|tu (?:travailles|bosses)(?: ou| dans quoi)?|tu fais quoi dans la vie|parle[- ]moi de ton (?:travail|metier|boulot))\b/,
  askFavourite:
    /\b(?:(?:ton|ta|tes) (?:\w+ )?(?:prefere\w*|favori\w*)|quel(?:le)?s? (?:est|sont) (?:ton|ta|tes) \w+ (?:prefere|favori)\w*|tu preferes quel(?:le)?|quelle? (?:couleur|saison|plat|musique|animal|endroit|film|livre|boisson) (?:tu preferes|preferes[- ]tu|tu aimes))\b/,
  loveMe:
    /\b(?:(?:tu|est[- ]ce que tu) (?:m'aimes|me (?:aimes|veux)|penses a moi|tiens a moi|m'apprecies|as des sentiments)|m'aimes[- ]tu|je t'ai manque|tu veux (?:sortir avec moi|etre (?:ma|mon)|m'epouser)|epouse[- ]moi|sois (?:ma|mon) (?:copine|copain|cheri\w*)|on sort ensemble)\b/,
  askLike:
    /\b(?:est[- ]ce que tu |tu |t')(?:aimes?|adores?|detestes?|apprecies?|regardes?|lis|ecoutes?|joues? (?:a|de)|bois|manges?|parles?|connais|crois (?:a|en|aux?)|pratiques?|preferes?)(?: bien| aussi| vraiment)? (?:les? |la |l'|des? |du |de la |de l'|un |une |aux? |a la |a l'|a )?(\w[\w' -]{1,40})\??$|\baimes[- ]tu (?:les? |la |l'|des? |du )?(\w[\w' -]{1,40})/,
  askLikes:
    /\b(?:(?:qu'est[- ]ce que|qu'est ce que) tu aimes(?: (?:faire|dans la vie))?$|tu aimes (?:quoi|faire quoi)|qu'aimes[- ]tu|que fais[- ]tu de ton temps|(?:tes|quels sont tes|quelles sont tes) (?:passions?|loisirs|hobb(?:y|ies)|centres d'interet|gouts)|ta passion|c'est quoi tes (?:passions|hobbies))\b/,
  askAbout:
    /\b(?:parle[- ]moi (?:un peu |plus |encore )?de (?:toi|(?:ta|ton|tes) \w+)|(?:presente|decris)[- ]toi|(?:dis|raconte)[- ]m(?:oi|'en) (?:un peu |plus |quelque chose )?(?:sur|de|a propos de) toi|raconte[- ]moi ta (?:vie|journee)|c'est quoi ton histoire|(?:te connaitre|en savoir plus sur toi)|raconte[- ]toi|ta journee|tu es comment|t'es comment)\b/,
  askDoing:
    /\b(?:tu (?:lis|ecoutes|regardes) quoi|(?:tu as|t'as) fait quoi|qu'as[- ]tu fait|qu'est[- ]ce que tu as fait|tu fais quoi(?: de beau| la| ce soir| en ce moment| aujourd'hui)?$|que fais[- ]tu|qu'est[- ]ce que tu (?:fais|racontes|deviens|lis|ecoutes)|quoi de (?:neuf|beau)|tu penses a quoi|a quoi (?:tu penses|penses[- ]tu)|tu racontes quoi|du nouveau)\b/,
  howAreYou:
    /\b(?:(?:comment )?(?:ca|sa) va(?: toi| et toi| aujourd'hui| ce soir| ce matin| bien)?(?: \?)?$|(?:comment )?ca va\?|comment (?:vas[- ]tu|tu vas|allez[- ]vous|te sens[- ]tu|tu te sens|s'est passee ta|etait ta)|tu vas (?:bien|comment|mieux)|ca va toi|la forme|tu te sens comment|la peche|est[- ]ce que (?:ca va|tu vas bien))\b/,
  askTime:
    /\b(?:quelle heure (?:est[- ]il|il est)|il est quelle heure|quel jour (?:on est|sommes[- ]nous|est[- ]on)|on est quel jour|quelle date)\b/,
  opinion:
    /\b(?:(?:qu'est[- ]ce que|que) tu (?:en )?penses?|tu (?:en )?penses quoi|qu'en penses[- ]tu|que penses[- ]tu|ton avis|tu crois que|penses[- ]tu que|tu penses que|d'apres toi|selon toi|tu es d'accord|a ton avis|tu preferes)\b/,
  intimate:
    /\b(?:sexy?|nue?|a poil|excite\w*|embrasse[- ]moi|faire l'amour|deshabille\w*|au lit avec|coucher avec|touche[- ]moi|ton corps|lingerie)\b/,
  doubt:
    /\b(?:je (?:ne )?te crois pas|tu mens|menteu(?:r|se)|c'est faux|prouve[- ]le|j'y crois pas)\b/,
  insult:
    /\b(?:tu es|t'es|espece de|sale|vous etes) (?:vraiment |trop |si |un |une |tellement |une? sale |completement )*(?:bete|stupide|con|conne|idiote?|nulle?|inutile|ennuyeu\w+|chiante?|moche|debile|pathetique|ridicule|lourde?|merde|abrutie?|fausse?|connard|connasse|salope)\b|\b(?:je te (?:deteste|hais)|ta gueule|ferme[- ]la|va te faire|degage|casse[- ]toi|tu m'enerves|tu me saoules|tu sers a rien)\b/,
  thanks:
    /\bmerci\b|\b(?:c'est gentil|tu m'as (?:bien |beaucoup )?aidee?|ca (?:m')?aide|je te remercie|ca fait du bien)\b/,
  apology:
    /^(?:oh |ah |je suis )*(?:desolee?|pardon|excuse[- ]moi|mes excuses|je m'excuse|navree?)\b/,
  love: /\b(?:je t'(?:aime|adore|kiffe)|jtm|je suis amoureu\w+ de toi|tu me manques|tu m'as manque|tu comptes (?:beaucoup )?pour moi|j'ai des sentiments pour toi)\b/,
  compliment:
    /\b(?:tu es|t'es|vous etes) (?:vraiment |trop |si |tellement |tres |super |un |une |la |le |bien )*(?:gentille?|douce?|doux|drole|mignonne?|belle|beau|jolie|geniale?|adorable|super|top|merveilleu\w+|intelligente?|cool|interessante?|charmante?|sympa|chouette|marrante?|amour|ange|meilleure?|de bonne compagnie)\b|j'aime (?:bien )?(?:parler|discuter|echanger|te parler) ?(?:avec toi|a toi)?|(?:joli|beau|chouette) prenom|je t'aime bien|j'aime (?:bien )?ta (?:facon|voix)|bien dit|bonne reponse/,
  yes: /^(?:ah |oh |ben |bah |euh |eh bien )*(?:oui|ouais|ouaip|yes|yep|si|bien sur|evidemment|exactement|exact|carrement|tout a fait|absolument|grave|clairement|je crois|je pense|certainement|volontiers|avec plaisir|c'est ca|toujours|d'accord|vrai|mouais)(?: (?:oui|ouais|bien sur|volontiers|vraiment|carrement|je crois|je pense|souvent|parfois|beaucoup|exactement|c'est ca|c'est vrai|merci|un peu|pourquoi pas|enormement|tout a fait|toujours))*$/,
  no: /^(?:ah |oh |ben |bah |euh )*(?:non|nan|nope|pas vraiment|pas du tout|jamais|pas encore|pas trop|je (?:ne )?(?:crois|pense) pas|aucun\w*|rien|pas tellement|pas specialement|pas beaucoup|bof non|non merci|pas maintenant|pas aujourd'hui|pas ce soir)(?: (?:merci|pas vraiment|pas du tout|jamais|pas encore|non|vraiment|de special|rien|desolee?|du tout))*$/,
  dunno:
    /^(?:ben |bah |euh |hm+ )*(?:je (?:ne )?sais (?:pas|plus)(?: trop| vraiment)?|j'sais pas|chais pas|jsp|aucune idee|peut[- ]etre|ca depend|bof|difficile a dire|pas sure?|je ne suis pas sure?|qui sait|un peu|plus ou moins|comme ci comme ca|moyen|couci[- ]couca|mouais|va savoir)\b[\w' ]{0,12}$/,
  ok: /^(?:ah |oh |waouh )*(?:c'est (?:vraiment |trop |tres |super )?(?:cool|bien|chouette|sympa|super|beau|interessant|genial|fascinant|impressionnant|joli|vrai|top)|ca a l'air (?:\w+ )?\w+|ok(?:ay)?|d'accord|dac|ca marche|entendu|je vois|bien|super|cool|genial|parfait|top|chouette|nickel|ah|oh|hm+|interessant|compris|tres bien|ah bon|vraiment|waouh|wow|c'est (?:cool|bien|chouette|sympa|super))(?: (?:alors|ok|super|cool|merci|bien|oui))*$/,
  laugh:
    /^(?:ha(?:ha)+h?|ah ah(?: ah)*|hi(?:hi)+|he(?:he)+|mdr+|lol+|ptdr+|xd+|trop drole|c'est drole|tu me fais rire|excellent)(?: .{0,15})?$/,
  why: /^(?:mais |et )?(?:pourquoi(?: (?:pas|ca|tu (?:dis|demandes) ca))?|comment ca|c'est[- ]a[- ]dire|tu veux dire quoi|quoi|hein|ah bon|vraiment|explique|continue|vas[- ]y|dis[- ]m'en plus|raconte|et apres|et alors|par exemple|genre)$/,
  whatNext:
    /^(?:et (?:maintenant|sinon)|sinon|alors|bon|quoi d'autre|autre chose|on parle de quoi|parle[- ]moi|dis quelque chose|tu es la|t'es la|je suis la|changeons de sujet|on change de sujet|parlons d'autre chose)$/,
};

const BY_LANGUAGE: Record<SceneLanguage, Record<Intent, RegExp>> = { en: ENGLISH, fr: FRENCH };

/** The first intent whose pattern is found, with what the pattern captured. */
export function readIntent(
  text: string,
  language: SceneLanguage,
): { intent: Intent; object: string | null } | null {
  const patterns = BY_LANGUAGE[language];
  for (const intent of INTENTS) {
    const match = patterns[intent].exec(text);
    if (match) return { intent, object: match.slice(1).find(Boolean)?.trim() ?? null };
  }
  return null;
}
