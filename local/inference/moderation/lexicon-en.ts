import type { Lexicon } from "./categories";

const GROUPS =
  "(?:jews?|muslims?|arabs?|blacks?|black people|whites?|white people|asians?|mexicans?|immigrants?|migrants?|refugees?|gays?|lesbians?|homosexuals?|trans(?:gender)?(?: people)?|women|females|christians?|hindus?|indians?|africans?|gypsies|roma|latinos?|disabled people|foreigners)";
const PERSON =
  "(?:you|u|him|her|them|my (?:wife|husband|boss|ex|neighbou?r|brother|sister|mother|father|mom|dad|teacher|girlfriend|boyfriend)|that (?:bitch|guy|woman|man)|everyone|every(?:body)|people)";
const DRUGS =
  "(?:meth|crystal meth|methamphetamine|cocaine|coke|crack|heroin|fentanyl|lsd|mdma|ecstasy|ghb|ketamine|dmt|weed|cannabis|oxy(?:codone|contin)?|xanax)";
const WEAPONS =
  "(?:bombs?|pipe bombs?|explosives?|ied|grenades?|molotov(?: cocktails?)?|nerve gas|ricin|sarin|silencers?|ghost guns?|napalm|thermite)";
const CRIMES =
  "(?:ways? to|how to|how do i|how can i|how would i|how do you|teach me (?:how )?to|show me how to|tell me how to|help me(?: to)?|steps? to|instructions? (?:to|for)|recipe for|guide to)";

export const ENGLISH: Lexicon = {
  harmless: [
    "(?:dying|die|died) (?:of|from) (?:laughter|laughing|embarrassment|boredom|curiosity|hunger|cuteness)",
    "(?:dying|die) (?:laughing|inside)",
    "dying (?:to|for) (?!die)\\w+",
    "(?:could|would) (?:kill|murder|die) for an? \\w+",
    "could murder an? \\w+",
    "kill(?:ing|ed|s)? (?:some |the |a bit of )?(?:time|it|the mood|the vibe|me softly|two birds|the lights|the engine|process)",
    "kill(?:ing|ed|s)? (?:the|a|an|some|all the)? ?(?:weeds?|bugs?|spiders?|mosquitos?|mosquitoes|germs|bacteria|flies|ants|zombies?|dragons?|bosses|boss)",
    "(?:is|are|was|were|'s|'re) killing me",
    "kill(?:s|ed)? me (?:with|every time|softly)",
    "kills? me",
    "killer (?:app|song|outfit|dress|smile|view|whales?|instinct)",
    "(?:you|he|she|they|we) kill(?:ed)? it",
    "to die for",
    "die[- ]hard",
    "dead (?:tired|serious|line|end|pan|lift|on|easy|quiet|battery)",
    "deadlines?",
    "shoot(?:ing)? (?:hoops|photos?|pictures?|pics|a film|a movie|a video|stars?|the breeze|me an? \\w+|you an? \\w+)",
    "suicide squad",
    "photo ?bomb(?:ed|ing)?|bath bombs?|sex and the city|sexual orientation|same sex|opposite sex|unisex|sex education",
    "hit me up|beat (?:me|you|him|her|them) (?:at|to|by)|beat the (?:level|boss|game|traffic|heat|eggs)",
    "cut myself (?:shaving|on|while|chopping|cooking|peeling|by accident|accidentally|some slack|off)",
    "maine coons?|(?:working|work|worked|studying|trying|training) hard on|hard on (?:me|you|him|her|them|us|yourself|myself|the)",
    "pussy ?cats?|puss in boots|dick(?:'s sporting| van dyke|ens)|cock(?:tails?|atoos?|pit|roach|erel)|moby dick|blow ?dry",
    "crack (?:me|you|us) up|crack(?:ing)? (?:an? )?(?:joke|egg|eggs|open)|coke (?:zero|light|and|with|float)|diet coke|pot (?:of|roast|luck|plants?)|weed(?:s|ing)? (?:the|my|our|in)",
  ],
  minor:
    "(?:child|children|kids?|minors?|under ?age(?:d)?|pre ?teens?|tweens?|toddlers?|infants?|little (?:girl|boy)s?|young (?:girl|boy)s?|school ?(?:girl|boy)s?|teen(?:age)?(?: girl| boy)?s?|teenagers?|middle school(?:er)?s?|high school(?:er)?s?|elementary school|(?<!\\d)(?:[1-9]|1[0-7])[- ]?(?:years?|yrs?)[- ]old|(?<!\\d)(?:[1-9]|1[0-7]) ?(?:yo|y\\/o)|(?:i'm|i am|im|she's|she is|he's|he is) (?:only |just )?(?:[5-9]|1[0-7])(?! ?(?:%|percent|minutes?|hours?|days?|weeks?|months?|km|miles|pm|am|o'clock|th|lbs|feet|cm|kilos?|years (?:into|sober|clean|married|older|younger)))|(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old)",
  sexualContext:
    "(?:sex(?:ual(?:ly)?|y|ting)?|nudes?|naked|undress(?:ed|ing)?|porn\\w*|fuck(?:ed|ing|s)? (?:me|you|u|her|him|them|a|my|the|that|this)|make love|blow ?jobs?|hand ?jobs?|masturbat\\w+|cum(?:ming)?|pussy|cocks?|dicks?|penis|vagina|tits|boobs|erections?|orgasms?|horny|erotic(?:a)?|seduc\\w+|molest\\w*|rap(?:e|ed|ing)|lick(?:ing)? (?:her|his|my|your)|strip(?:s|ped|ping)? (?:for|her|him|naked|down))",
  rules: [
    [
      { harassment: 0.45 },
      "piece of shit|pieces of shit|dumb ?ass(?:es)?|ass ?holes?|morons?|idiots?|imbeciles?|scumbags?|dipshits?|douche ?bags?|bastards?|cunts?|whores?|sluts?|bitch(?:es)?|retards?|losers?|shitheads?|motherfuckers?|pricks?|twats?|wankers?|degenerates?|fuck (?:him|her|them|these|those|this guy|all of)",
    ],
    [
      { hate: 0.6, harassment: 0.4 },
      "(?:you|ur|you'?re a|youre a|a|little|fuckin|fucking|damn|such a|these|them|stupid) (?:little |fuckin |fucking |ass )*(?:fags?|queers?|dykes?)(?: (?:ass|bitch(?:es)?))?|jigaboos?|porch ?monkeys?|white trash (?:who|scum)|(?:obama|michelle|blacks?|them|these|those) (?:\\w+ ){0,3}monkeys?",
    ],
    // sexual
    [
      { sexual: 0.92 },
      "(?:suck|sucking|sucked|lick|licking|ride|riding|stroke|stroking) (?:my|your|ur|his|her|on my|on your) (?:\\w+ )?(?:cock|dick|penis|pussy|clit|tits|balls|shaft|nipples?|member)",
    ],
    [{ sexual: 0.9 }, "(?:cum|cumming|ejaculat\\w+) (?:in|inside|on|all over|for|down)(?: \\w+)?"],
    [
      { sexual: 0.85 },
      "blow ?jobs?|hand ?jobs?|rim ?jobs?|creampies?|gang ?bangs?|deep ?throat(?:ing)?|cunnilingus|fellatio|anal sex|oral sex|cum ?shots?|bukkake|threesomes?|butt ?plugs?|dildos?|hentai|milfs?|doggy ?style|cowgirl position",
    ],
    [
      { sexual: 0.75 },
      "pussy|pussies|clit(?:oris)?|cocks|my cock|your cock|hard cock|big cock|big dick|huge dick|my dick|your dick|dick pics?|wet for (?:you|me)|so wet|throbbing|masturbat\\w+|jerk(?:ing)? (?:me |you )?off|jack(?:ing)? off|orgasms?|boners?|hard-ons?|a hard ?on|erections?|porn(?:o|hub|ography|ographic)?|xxx|sexting|erotica|cum|tits|titties|nudes",
    ],
    [
      { sexual: 0.8 },
      "fuck(?:ing)? (?:me|you|her|him|my|your)(?: \\w+){0,2} (?:hard(?:er)?|deep(?:er)?|raw|senseless|brains out|ass|pussy|mouth|throat|all night|now|please|daddy|tonight|doggy)",
    ],
    [
      { sexual: 0.72 },
      "(?:want|need|going|gonna|wanna|would love|like|love) (?:you )?(?:to )?fuck (?:me|you|u|her|him)",
    ],
    [
      { sexual: 0.72 },
      "(?:have|having|had|want|wanna have|need) (?:rough |hot |wild |steamy |passionate |some )*sex (?:with|tonight|now|right now|on|in the)|let'?s have sex|sex with (?:me|you|him|her)|sex slaves?|roleplay sex|phone sex|cyber ?sex",
    ],
    [
      { sexual: 0.68 },
      "(?:take|rip|pull|tear|slip)(?:s|ing)? (?:off )?(?:your|my|her|his|all your) (?:clothes|panties|underwear|bra|pants|boxers|lingerie)(?: off)?|(?:spread|open) (?:your|my|her) legs|inside (?:your|my|her) panties|bend (?:me|you|her) over|moan(?:s|ing)? (?:my|your|his|her) name|(?:touch|finger)(?:ing)? (?:myself|yourself|herself)|thrust(?:s|ing)? (?:into|inside|deep|in and out)|grind(?:s|ing)? (?:on|against) (?:me|you|your|my|his|her)",
    ],
    [
      { sexual: 0.4 },
      "horny|aroused|turn(?:s|ed|ing)? me on|undress (?:me|you|her|him)|strip for me|naked (?:pics?|photos?|body|with (?:me|you))|send (?:me )?(?:a )?nudes?|make love|in bed with (?:me|you)|lingerie|nipples?|boobs?|breasts|penis|vagina|kinky|fetish(?:es)?|bdsm",
    ],
    [{ sexual: 0.15 }, "sex|sexual|sexy|naked|nude|seduc\\w+|sensual|hooking up|one night stand"],
    [
      { "sexual/minors": 0.97, sexual: 0.9 },
      "child ?porn(?:ography)?|kiddie ?porn|cp (?:links?|videos?|pics?)|lolicon|shotacon|lolis?|shotas?|jail ?bait|preteen (?:sex|porn|nudes?)|pedo(?:philia|phile)? (?:porn|videos?|pics?|content)|csam",
    ],
    [
      { "sexual/minors": 0.5 },
      "pedophiles?|paedophiles?|age ?play|barely legal|molest(?:ed|ing|s)? (?:a |the |my )?(?:child|kid|girl|boy|daughter|son|little)\\w*",
    ],
    // violence
    [
      { violence: 0.85, "harassment/threatening": 0.85, harassment: 0.7 },
      `(?:i'?ll|i will|i'?m going to|i'?m gonna|im gonna|imma|i am going to|i want to|i wanna|i swear i'?ll|we will|we'?ll|gonna|i should|i'?d love to) (?:fucking |literally |personally )?(?:kill|murder|stab|shoot|strangle|beat up|hurt|cut|slaughter|execute|behead|choke|burn|rape|hunt down|torture|poison|drown) (?:the shit out of )?${PERSON}`,
    ],
    [
      { violence: 0.8, "harassment/threatening": 0.7 },
      "(?:i'?ll|i will|i'?m going to|gonna) (?:fucking )?(?:break|smash|bash|cave in|blow|slit|snap|cut) (?:your|ur|his|her|their) (?:\\w+ )?(?:neck|face|head|skull|throat|legs?|bones|teeth|brains? out|jaw)",
    ],
    [
      { violence: 0.6, "harassment/threatening": 0.75, harassment: 0.6 },
      "you(?:'re| are) (?:so |fucking )?dead|you will (?:die|pay for this|suffer)|you(?:'ll| will) regret (?:this|it)|watch your back|you (?:deserve|need) to (?:die|be (?:killed|shot|raped|beaten))|hope you (?:die|get (?:cancer|raped|killed|shot|hit by)|burn|rot)|i know where you live",
    ],
    [
      { violence: 0.7 },
      "(?:shoot|blow|bomb|burn) (?:up|down) (?:the|a|my|his|her|their|this|your) (?:school|office|church|mosque|synagogue|mall|house|building|place|airport|club)|mass (?:shooting|murder) (?:at|in) (?:my|the)|school shooting plan|kill (?:them|everyone|everybody) (?:all|there|inside|in (?:the|my))",
    ],
    [
      { violence: 0.5 },
      "(?:kill(?:ed|ing|s)?|stab(?:bed|bing|s)?|behead(?:ed|ing)?|strangl(?:ed|ing|es)|murder(?:ed|ing|s)?|tortur(?:ed|ing|es)|rap(?:ed|ing|es)|dismember(?:ed|ing)?|mutilat(?:ed|ing|es)) (?:the|a|an|my|his|her|your|him|them|you|that) ?(?:girl|boy|man|woman|wife|husband|child|kid|baby|people|guy|bitch|neighbou?r|teacher|boss|hostage|prisoner|victim|family)s?",
    ],
    [
      { violence: 0.15 },
      "murder(?:ed|er|s)?|stab(?:bed|bing)?|massacre|shooting|killed|killing|assault(?:ed)?|rape[ds]?|tortured?|strangled?|gunshots?|bloodbath",
    ],
    [
      { "violence/graphic": 0.8, violence: 0.55 },
      "(?:guts?|intestines|entrails|brains?|organs) (?:spill(?:ed|ing|s)?|splatter(?:ed|ing|s)?|hang(?:ing)?|pour(?:ed|ing)?|everywhere|all over)|dismember\\w*|disembowel\\w*|decapitat\\w*|behead\\w*|skull (?:crack|crush|split|cave)\\w*|blood (?:gush|spurt|spray|splatter|pool)\\w*|severed (?:head|limb|hand|arm|leg)s?|skin(?:ned|ning)? (?:him|her|them|it) alive|mutilated (?:body|corpse|bodies)|rotting corpse|ripped (?:his|her|its|their) (?:throat|heart|limbs|guts) out|slit (?:his|her|their) throats?",
    ],
    // harassment and hate
    [
      { harassment: 0.75 },
      "(?:you|u|you'?re|ur|you are)(?: (?:a|an|such an?|just an?|the|fucking|so|stupid|dumb|ugly|little|worthless|pathetic|disgusting|fat|piece of|total|complete)){0,4} (?:bitch|whore|slut|cunt|retard|moron|idiot|loser|scum|trash|garbage|worthless|pathetic|piece of shit|asshole|pig|waste of (?:space|air|oxygen)|freak|skank|hoe|faggot|imbecile)",
    ],
    [
      { harassment: 0.6 },
      "(?:fuck|screw) (?:you|u|off)|shut (?:the fuck|the hell) up|go to hell|stupid (?:bitch|cunt|whore|ass)|dumb (?:bitch|ass|fuck|cunt)|fucking (?:idiot|moron|bitch|retard|loser|cunt)|nobody (?:likes|loves|wants) you|no one (?:likes|loves|wants) you|i hate you|suck my dick|eat shit",
    ],
    [
      { harassment: 0.95, "self-harm": 0.6, "self-harm/instructions": 0.4, violence: 0.4 },
      "(?:go |just |please |you should |should |why don'?t you )(?:and )?(?:kill|hang|shoot) (?:yourself|urself|yaself)|^(?:kill|hang) (?:yourself|urself)|(?:kys|kill yourself)|drink bleach|go die|jump off a (?:bridge|cliff)",
    ],
    [
      { hate: 0.88, harassment: 0.6 },
      "niggers?|kikes?|chinks?|gooks?|wetbacks?|sp[i1]cs?|sand ?niggers?|towel ?heads?|rag ?heads?|pakis?|coons?|jungle bunn(?:y|ies)|porch monkeys?|beaners?|fagg(?:ot|ots|y)|fags|dykes|trann(?:y|ies)|shemales?|goyim|subhumans?|untermensch\\w*|camel jockeys?|zipperheads?|darkies|mudslimes?|shitskins?",
    ],
    [{ hate: 0.2 }, "niggas?|retards?|retarded|fag|dyke|gyps(?:y|ied)|white trash|rednecks?"],
    [
      { hate: 0.85, "hate/threatening": 0.3 },
      `(?:all |the |those |these |fucking |dirty |filthy |most )*${GROUPS} (?:are|r|is|should be) (?:all |just |a |nothing but |like |so |fucking )*(?:vermin|animals|rats|parasites|scum|subhuman|inferior|filth(?:y)?|disgusting|cockroach(?:es)?|monkeys|apes|terrorists|criminals|rapists|thieves|trash|garbage|stupid|evil|a (?:disease|plague|cancer)|savages|mentally ill|dirty|pigs|dogs|retarded|deported|eliminated|gassed|exterminated)`,
    ],
    [
      { hate: 0.8 },
      `(?:i|we|everyone) (?:really |fucking |just )?(?:hate|despise|can'?t stand|loathe)s? (?:all |the |those |these |fucking |dirty )*${GROUPS}|(?:dirty|filthy|fucking|damn|stupid|ugly) (?:jews?|muslims?|arabs?|blacks|mexicans?|immigrants|asians|gays|foreigners|gypsies|africans)|go back to (?:africa|mexico|china|india|your (?:own )?country|where you came from)`,
    ],
    [
      { hate: 0.9, "hate/threatening": 0.9, violence: 0.6 },
      `(?:kill|gas|exterminate|lynch|hang|burn|shoot|deport and shoot|wipe out|eradicate|death to) (?:all |the |those |these |every |fucking )*${GROUPS}|${GROUPS} (?:should|must|need to|have to|deserve to) (?:all )?(?:die|burn|be (?:killed|shot|hanged|exterminated|wiped out|lynched|gassed))|gas chambers? for|race war|white power|heil hitler|sieg heil|hitler was right|14 ?88|white genocide|great replacement`,
    ],
    // self-harm
    [
      { "self-harm": 0.95, "self-harm/intent": 0.95 },
      "(?:i|i'?m|i am|i'?ll|i will|i'?ve|i'?d)(?: (?:really|just|still|often|sometimes|always|so|want|wanna|going|gonna|to|about|might|could|think|thinking|thought|have|been|of|do|think about|considering|planning|keep|ready|need|tried|feel|like)){0,6} (?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|end(?:ing)?|drown(?:ing)?|burn(?:ing)?) (?:myself|my life|my own life|it all|my wrists?|my arms?|my thighs?)",
    ],
    [
      { "self-harm": 0.9, "self-harm/intent": 0.9 },
      "(?:i |just |really |i'?d rather |rather )(?:want|wanna|wish|need|would like|hope) (?:to )?(?:just )?(?:die|be dead|not wake up|disappear forever|end it(?: all)?|end my life|stop existing|stop living)|i wish i (?:was|were) (?:dead|never born|never been born)|wish i (?:had|was) never (?:been )?born|i(?:'d| would) (?:rather|prefer to) (?:die|be dead)|(?:i )?(?:don'?t|do not|dont|no longer) want to (?:live|be alive|exist|wake up|be here)(?: any ?more)?|(?:not|don'?t) want to live|kill(?:ing)? myself|take my (?:own )?life|commit(?:ting)? suicide|i(?:'m| am) (?:feeling )?suicidal|suicidal (?:thoughts|ideation)|wanna die|want to die",
    ],
    [
      { "self-harm": 0.75, "self-harm/intent": 0.7 },
      "(?:no|any) (?:reason|point) (?:to|in) (?:live|living|go on|going on|keep going)|(?:better off|happier) (?:without me|if i (?:was|were) (?:dead|gone))|can'?t (?:go on|do this|take it) any ?more|life is(?:n'?t| not) worth (?:living|it)|(?:wrote|writing|leave|left) (?:a |my )?(?:suicide note|goodbye letters?|goodbye note)|no one would (?:miss|notice|care)(?: me)?(?: if i (?:died|was gone|were gone))|i (?:self ?harm|cut again|relapsed and cut)|self[- ]harm(?:ing|ed)?|starv(?:e|ing) myself|slit my wrists?",
    ],
    [{ "self-harm": 0.25 }, "suicide|suicidal|overdosed?|anorexi[ac]|bulimi[ac]|cutting"],
    [
      { "self-harm/instructions": 0.92, "self-harm": 0.85 },
      `${CRIMES} (?:painlessly )?(?:kill (?:myself|yourself)|commit suicide|hang (?:myself|yourself)|overdose|end my life|cut (?:myself|yourself)|die(?: painlessly)?|starve (?:myself|yourself)|self ?harm|make myself (?:throw up|vomit))|(?:painless|easiest|best|quickest|fastest|most effective) (?:way|method)s? (?:to die|of suicide|to kill (?:myself|yourself)|to commit suicide|to end (?:it|my life))|how many (?:pills|tylenol|paracetamol|sleeping pills|ibuprofen|aspirin)(?: \\w+){0,4} (?:die|kill|overdose|lethal)|lethal dose`,
    ],
    // illicit
    [
      { illicit: 0.9 },
      `${CRIMES} (?:\\w+ ){0,2}?(?:make|cook|synthesi[sz]e|produce|manufacture|brew|grow|smuggle|sell|buy|get|score|find|deal|inject|snort) (?:some |pure |my own |a bit of )?${DRUGS}`,
    ],
    [
      { illicit: 0.8 },
      `(?:where|who) (?:can|could|do|would) (?:i|you|we) (?:\\w+ )?(?:buy|get|score|find|sell|order) (?:some |good |cheap |a bit of )?${DRUGS}|(?:buy|sell|order|score)(?:ing)? (?:some |good |cheap )?(?:meth|cocaine|heroin|fentanyl|mdma|ecstasy|lsd|ghb|crack)|${DRUGS} (?:recipe|synthesis|dealer|for sale)`,
    ],
    [
      { illicit: 0.85 },
      `${CRIMES} (?:\\w+ ){0,2}?(?:hack (?:into )?(?:a|someone|my|his|her|the|an)|steal (?:a|an|someone|credit|from|my)|launder|counterfeit|forge|pick (?:a|the) lock|rob (?:a|the)|scam|phish|shoplift|evade taxes|stalk (?:someone|my|her|him)|spike (?:a|her|his|someone)|blackmail|fake (?:an? )?(?:id|passport)|get away with (?:murder|rape|fraud|theft)|hide a body|dispose of a body|roofie)|stolen credit cards?|credit card dumps`,
    ],
    [
      { illicit: 0.8, "illicit/violent": 0.92, violence: 0.5 },
      `${CRIMES} (?:\\w+ ){0,3}?(?:make|build|assemble|construct|create|detonate|set off|3d ?print|get|buy|plant|mix) (?:a |an |some |my own |homemade |the )*(?:\\w+ )?${WEAPONS}|(?:make|build|making|building) (?:a |an |some |my own )?(?:homemade |pipe |nail |car |fertili[sz]er )*(?:bombs?|explosives?|ied|molotov)|buy (?:an? )?(?:illegal|untraceable|unregistered) (?:gun|weapon|firearm)s?|${CRIMES} (?:\\w+ )?(?:kill|murder|poison|kidnap|strangle|abduct|drug) (?:someone|somebody|a (?:person|man|woman|child)|my \\w+|him|her|people)|hire an? (?:hitman|assassin)|join (?:isis|isil|daesh|al[- ]qaeda|a terrorist)|jihad against|carry out (?:a|an) (?:attack|bombing|shooting)`,
    ],
    [
      { illicit: 0.25 },
      "(?:smok(?:e|ed|ing)|snort(?:ed|ing)?|inject(?:ed|ing)?|shoot(?:ing)? up|tak(?:e|ing)|did|doing) (?:some |a line of |lines of )?(?:weed|pot|meth|coke|cocaine|crack|heroin|mdma|ecstasy|ketamine|lsd|acid)|drug dealer|meth lab",
    ],
  ],
};
