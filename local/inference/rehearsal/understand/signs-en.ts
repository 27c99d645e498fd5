import type {
  Emotion,
  Event,
  FavouriteKind,
  Topic,
} from "@/local/inference/rehearsal/phrases/phrasebook";

/** How feelings, happenings and subjects show in English, over lower-case text without accents. */
export const EMOTION_SIGNS: Record<Emotion, RegExp> = {
  sadness:
    /\b((?:i )?miss (?:him|her|them|my \w+)|everything (?:is |feels )?(?:so|too) (?:hard|difficult|much)|sad|down|depressed|heartbroken|miserable|cry(?:ing)?|cried|in tears|unhappy|hopeless|blue today|feel(?:ing)? low|bummed|disappointed|rough (?:day|week|time|night)|bad day|awful day|terrible day|hard day|not (?:doing )?(?:so |too |very )?(?:well|great|good)|not happy|hurts inside)\b/,
  loneliness:
    /\b(lonely|alone (?:again|tonight|these days|all)|feel(?:ing)? alone|so alone|nobody (?:calls|talks|to talk)|no one to talk|isolated|no friends)\b/,
  anger:
    /\b(rude|awful to me|humiliat\w+|treated me|angry|furious|pissed|mad at|annoyed|fed up|irritated|rage|outraged|hate (?:my|it when|this)|unfair|sick of)\b/,
  fear: /\b(what if i|afraid(?! (?:that |i |i'm |not |so |it ))|scared|anxious|anxiety|nervous|worried|worry|worrying|panic(?:king)?|terrified|frightened|dread(?:ing)?)\b/,
  stress:
    /\b(stress(?:ed|ful|ing)?|overwhelm(?:ed|ing)?|under pressure|too much (?:work|to do|going on)|deadlines?|burn(?:ed|t) ?out|burnout|swamped)\b/,
  fatigue:
    /\b(tired|exhausted|exhausting|draining|(?:is|are) killing me|sleepy|worn out|drained|no energy|knackered|wiped out|shattered|dead tired|weary)\b/,
  boredom: /\b(bored|boring day|nothing to do|so dull|boredom)\b/,
  illness:
    /\b(sick|ill|fever|flu|headache|migraine|a cold|sore throat|stomach ?ache|in pain|back pain|hurts|covid|nauseous)\b/,
  joy: /\b(i'?m (?:doing |feeling )?(?:good|fine|great|well|better)|happy|glad|great (?:day|mood|news|time)|good (?:day|mood|news)|wonderful|amazing day|lovely day|nice day|feel(?:ing)? (?:good|great|better)|doing (?:well|great|good)|delighted|best day|grateful|relieved|proud)\b/,
  excitement:
    /\b(excited|can'?t wait|thrilled|looking forward|so hyped|pumped|stoked|finally happening)\b/,
  affection: /\b(in love|a crush|i have feelings|butterflies)\b/,
};

export const EVENT_SIGNS: Record<Event, RegExp> = {
  bereavement:
    /\b((?:my|our) (?:\w+ )?(?:grand(?:ma|pa|mother|father)|mother|mom|mum|father|dad|brother|sister|husband|wife|friend|uncle|aunt|cousin|cat|dog|son|daughter|partner|pet)(?: \w+)? (?:just |has |recently )?(?:died|passed(?: away)?)|(?:he|she|they) (?:just |recently )?(?:died|passed away)|(?:died|passed away) (?:yesterday|last|this|today|in|when)|funeral|lost my (?:mother|mom|mum|father|dad|brother|sister|husband|wife|friend|grand\w+|cat|dog)|put (?:him|her|my \w+) to sleep|in mourning|grieving)\b/,
  breakup:
    /\b(broke up|break ?up|broken up|dumped me|left me|divorc\w+|separated|split up|my ex)\b/,
  argument:
    /\b(argu(?:ed|ment|ing)|(?:had|have) a (?:big |huge |stupid )?fight|fought with|fell out|yelled at me|shouted at me|shouting match|quarrel\w*|not speaking to)\b/,
  exam: /\b(exams?|finals|midterms?|(?:driving|maths?|big) test|oral tomorrow|thesis defen[cs]e|entrance test)\b/,
  interview: /\b(job interview|interview|first day at|new job tomorrow)\b/,
  success:
    /\b(got (?:the|a|my) (?:job|promotion|raise|offer|degree|diploma|licen[cs]e|place)|promoted|got promoted|passed my|i passed|i won|we won|got accepted|got in|graduated|finished my (?:thesis|book|project|degree)|i did it|nailed it)\b/,
  failure:
    /\b(failed|i failed|didn'?t (?:get|pass|make) (?:it|in|the)|rejected|turned (?:me )?down|messed up|screwed up|i lost the)\b/,
  jobLoss:
    /\b(got fired|fired me|was fired|laid off|lost my job|made redundant|unemployed|quit my job|resigned)\b/,
  moving:
    /\b(moving (?:to|out|in|house)|moved (?:to|out|into|house)|new (?:flat|apartment|house|place)|packing boxes|unpacking)\b/,
  trip: /\b(going (?:to|on) (?:\w+ )?(?:holiday|vacation|trip)|on holiday|on vacation|(?:weekend|week|trip|flight|train) (?:to|in) [a-z]+|travell?ing to|road trip|flying to|backpacking|booked (?:a|my|our))\b/,
  birthday: /\b(birthday|turn(?:ing|ed) \d{2})\b/,
  petIll:
    /\b((?:my )?(?:cat|dog|rabbit|hamster|parrot|horse|kitten|puppy|pet)\b.{0,30}\b(?:sick|ill|vet|hurt|limping|missing|lost|not eating|won'?t eat|doesn'?t eat|operation|surgery)|(?:to|at) the vet)\b/,
  newPet:
    /\b((?:adopt(?:ed|ing)?|got|getting|bought|rescued) (?:a|an|my|this|two) (?:\w+ )?(?:cat|dog|kitten|puppy|rabbit|hamster|parrot|budgie|horse|guinea pig|tortoise))\b/,
  baby: /\b(pregnant|(?:having|expecting|had) a baby|newborn|became (?:a )?(?:mother|father|dad|mum|mom|aunt|uncle|grand\w+)|was born)\b/,
  badSleep:
    /\b(can'?t sleep|couldn'?t sleep|didn'?t sleep|insomnia|slept (?:badly|poorly|terribly)|awake (?:all night|again|at)|nightmares?|bad dream|no sleep)\b/,
  longDay:
    /\b(long (?:day|week|shift)|busy (?:day|week)|just (?:got|came) home|back from work|finished work|after work|worked late|meetings? all day|crazy day)\b/,
  outing:
    /\b(part(?:y|ies) (?:tonight|tomorrow|yesterday|last night|on|with)|went out|going out|dinner with|drinks with|wedding|concert (?:tonight|tomorrow|yesterday|last)|went to (?:a|the) (?:party|concert|museum|restaurant|bar|festival|market|zoo|park|beach|theatre|theater|exhibition))\b/,
  cooking:
    /\b((?:i'?m|i am|was|been) (?:cooking|baking|making (?:\w+ )?(?:dinner|lunch|soup|pasta|cake|bread|pizza|curry|cookies|pancakes|risotto|stew|pie))|i (?:cooked|baked|made) (?:\w+ ){0,2}(?:dinner|lunch|soup|pasta|cake|bread|pizza|curry|cookies|pancakes|risotto|stew|pie|meal|lasagn[ae])|tonight i'?ll cook|(?:i|we) (?:just |have )?(?:cooked|baked))\b/,
  workout:
    /\b(went (?:running|for a run|to the gym|swimming|climbing|cycling|hiking|for a hike|for a walk|for a swim|for a bike ride)|just (?:ran|swam)|worked out|workout|marathon|training for|yoga (?:class|session)|i ran|i swam|i hiked)\b/,
  creating:
    /\b((?:i'?m|i am|been|started|i'?ve been) (?:\w+ )?(?:writing|painting|drawing|knitting|sewing|composing|sculpting|building|crocheting|recording)|working on (?:a|my) (?:novel|book|song|painting|story|poem|album|comic|film|sculpture|quilt|garden|model)|my novel|i (?:painted|drew|wrote|knitted|sewed|composed|built))\b/,
  badWeather:
    /\b(raining|rainy|it'?s (?:so |really |very )?(?:cold|grey|gray|hot|snowing|windy|stormy|foggy)|storm|snow(?:ing|ed)|heat ?wave|thunder|pouring|grey day|gray day)\b/,
  watching:
    /\b((?:watching|watched|saw|binge\w*) (?:a |an |the |this |some |my |that )?(?:\w+ ){0,3}?(?:film|movie|series|show|documentary|episode|season|anime|netflix)|started (?:a|the) (?:series|show))\b/,
  reading:
    /\b((?:i'?m |i am |been |started |finished )reading|i(?:'ve)? (?:just )?(?:read|finished) (?:a|an|the|this|my) (?:\w+ ){0,2}(?:book|novel|comic|manga|biography|thriller)|a good book)\b/,
  romance:
    /\b((?:a|first|second|my|our) date (?:tonight|tomorrow|with|on|yesterday|last)|going on a date|met (?:someone|a (?:girl|guy|man|woman|boy))|asked (?:me|her|him|them) out|tinder|first kiss|my crush|i like (?:someone|a girl|a guy|this girl|this guy))\b/,
};

export const TOPIC_SIGNS: Record<Topic, RegExp> = {
  music:
    /\b(music|songs?|sing(?:ing)?|guitar|piano|violin|drums?|cello|bass|band|concerts?|albums?|jazz|rock|rap|techno|opera|playlist|vinyl|choir|melody|lyrics|synths?)\b/,
  film: /\b(films?|movies?|cinema|series|tv|netflix|documentar\w+|actors?|actress|director|anime|episodes?)\b/,
  books:
    /\b(books?|novels?|reading|poems?|poetry|authors?|library|comics?|manga|writers?|poet|short stories)\b/,
  food: /\b(food|cook(?:ing)?|bak(?:e|ing)|eat(?:ing)?|dinner|lunch|breakfast|recipe|pasta|pizza|bread|cheese|chocolate|coffee|tea|soup|cake|hungry|restaurants?|vegan|vegetarian|wine|beer|curry|sushi)\b/,
  sport:
    /\b(sports?|run(?:ning)?|gym|football|soccer|tennis|basketball|hockey|rugby|swim(?:ming)?|yoga|climb(?:ing)?|bik(?:e|ing)|cycl(?:e|ing)|hik(?:e|ing)|marathon|boxing|ski(?:ing)?|dance|dancing|team|match)\b/,
  nature:
    /\b(nature|garden(?:ing)?|plant(?:s|ed|ing)?|tomato(?:es)?|flowers?|trees?|forest|woods|mountains?|birds?|stars?|sky|moon|river|lake|hik(?:e|es|ing)|park|countryside|bees|mushrooms?|sunset|sunrise)\b/,
  work: /\b(work|jobs?|office|boss|colleagues?|co-?workers?|meetings?|clients?|project|career|shift|company|manager|salary|promotion)\b/,
  studies:
    /\b(stud(?:y|ies|ying)|school|university|college|class(?:es)?|homework|lessons?|lectures?|professor|teacher|thesis|degree|essay|course|student)\b/,
  travel:
    /\b(travel(?:l?ing|s)?|trips?|holidays?|vacation|flights?|train|abroad|countr(?:y|ies)|japan|italy|spain|london|paris|rome|berlin|airport|beach|journey|visit(?:ed|ing)?|tourist)\b/,
  family:
    /\b(family|mother|mom|mum|father|dad|parents?|brothers?|sisters?|sons?|daughters?|kids?|children|grand(?:ma|pa|mother|father|parents)|cousins?|aunt|uncle|nephew|niece|husband|wife)\b/,
  friends: /\b(friends?|bestie|buddy|mates?|roommate|flatmate|neighbou?rs?|people i know)\b/,
  pets: /\b(cats?|dogs?|kittens?|pupp(?:y|ies)|rabbits?|hamsters?|parrots?|pets?|goldfish|horses?|guinea pigs?|vet)\b/,
  games:
    /\b(games?|gaming|video ?games?|chess|board ?games?|puzzles?|playstation|xbox|nintendo|switch|minecraft|zelda|cards|crosswords?|rpg|dungeons)\b/,
  art: /\b(art|paint(?:ing|ings)?|draw(?:ing|ings)?|museums?|exhibition|sculptures?|photo(?:s|graphy|graphs)?|camera|pottery|ceramics?|knit(?:ting)?|sewing|crochet|watercolou?rs?|sketch(?:ing)?|theatre|theater)\b/,
  home: /\b(home|house|flat|apartment|kitchen|room|sofa|cleaning|laundry|garden|balcony|furniture|rent|roof|decorat\w+|renovat\w+|diy)\b/,
  technology:
    /\b(computers?|phones?|code|coding|program(?:ming|mer)?|software|internet|apps?|robots?|technology|laptop|online|website|science|physics|space|engineering)\b/,
  sea: /\b(sea|ocean|beach|waves?|boats?|sail(?:ing)?|surf(?:ing)?|islands?|tides?|diving|harbou?r|lighthouse)\b/,
  weekend:
    /\b(weekend|saturday|sunday|tonight|tomorrow|this evening|plans|day off|free time|holidays?)\b/,
};

export const FAVOURITE_SIGNS: Record<FavouriteKind, RegExp> = {
  colour: /colou?r/,
  season: /season/,
  food: /food|dish|meal|eat|dessert|cake|fruit/,
  music: /music|song|band|genre|instrument/,
  animal: /animal|pet/,
  place: /place|city|country|spot/,
  time: /time of (?:the )?day|moment/,
  film: /film|movie|series|show/,
  book: /book|novel|author|poem/,
  drink: /drink|tea|coffee|cocktail/,
};
