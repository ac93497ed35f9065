// Written by scripts/make-confusables.mjs from unhomoglyph 1.0.6 (Unicode confusables, UTS #39). Do not edit.

/** Letter and the Latin letter it looks like, in turns: lower-case Greek and Cyrillic. */
export const CYRILLIC_GREEK_TO_LATIN =
  'ͺiαaβbγyεeζzηnθoιiκkμmνvοoρpσoτtυuχxϐbϑoϒyϝfϰkϱpϲcϳjϵeϻmаaвbгrеeкkмmнhоoпnрpсcтt' +
  'уyхxёeѕsіiїiјjћhѡwѣbѳoѵvѽwҍbғrқkҟkңhҫcҭtүyұyҳxһhҽeҿeӈhӊhӎmӏiөoԁdԍgԛqԝw';

/** The same for letters of scripts that no ad is written in. */
export const OTHER_TO_LATIN =
  'ɑaɓbɖdɗdɠgɡgɢgɣyɦhɨiɩiɪiɫlɭlɯwɲnɳnɴnɵoɼrɽrʀrʂsʈtʉuʋuʏyʐzʙbʜhʝjʟlʠqՍuՏsՕoաwգqզqհh' +
  'ոnռnսuտsցgքfօoყyჿoᎠdᎡrᎢtᎥiᎩyᎪaᎫjᎬeᎳwᎷmᎻhᎽyᎾoᏀgᏂhᏃzᏌuᏏbᏒrᏔwᏕsᏙvᏚsᏞlᏟcᏢpᏦkᏧdᏫoᏲhᏳg' +
  'Ᏼbᏺhᏻgᏼbᐯvᑌuᑭpᑯdᑲbᑳbᒍjᒪlᕁxᕼhᕽxᖇrᖯbᖴfᗅaᗞdᗪdᗰmᗷbᚷxᛁlᛕkᛖmᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴑoᴘpᴛtᴜuᴠv' +
  'ᴡwᴢzᴦrᵒoᵮfᵰnᵲrᵴsᵵtᵶzᵸhᵻiᵼiᵽpᵾuᶃgᶌyᶢgⱦtⱧhⱨhⱩkⱪkⲅrⲎhⲏhⲒlⲓlⲔkⲕkⲘmⲙmⲚnⲛnⲞoⲟoⲢpⲣpⲤcⲥc' +
  'ⲦtⲧtⲨyⲩyⲬxⲭxⳐlⳑlⴱoⴸvⴹeⵁoⵏlⵔoⵕqⵝxꓐbꓑpꓒdꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲl' +
  'ꓳoꓴuꜰfꜱsꝀkꝁkꝊoꝋoꝡwꞘfꞙfꞟuꞲjꞳxꞴbꞵbꬲeꬵfꬽoꬾoꭇrꭈrꭎuꭒuꭓxꭚyꭰdꭱrꭲtꭴoꭵiꭹyꭺaꭻjꭼeꮁrꮃwꮇmꮋhꮍy' +
  'ꮎoꮐgꮒhꮓzꮜuꮟbꮢrꮤwꮥsꮩvꮪsꮮlꮯcꮲpꮶkꮷdꮻo';

/** Latin letter and the Russian letter it looks like. */
export const LATIN_TO_CYRILLIC = 'aаbвrгeеkкmмhнoоnпpрcсtтyуxх';
