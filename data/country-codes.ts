/** One ISO 3166-1 entry: alpha-2 and alpha-3 in lower case, numeric as three digits. */
export interface CountryCode {
	readonly alpha2: string;
	readonly alpha3: string;
	readonly numeric: string;
}

/**
 * Codes for areas that ISO leaves out but atlases name, from the range that it leaves to its users
 * (xa to xz): Kosovo, Somaliland, northern Cyprus and smaller ones.
 */
const privateCodes = [
	...['xk', 'xs', 'xn', 'xu', 'xg', 'xi'],
	...['xp', 'xr', 'xb', 'xe', 'xo', 'xq']
] as const;

/** ISO 3166-1: numeric, alpha-2 and alpha-3 run together. */
const iso = `
004afafg 008alalb 010aqata 012dzdza 016asasm 020adand 024aoago 028agatg 031azaze 032ararg
036auaus 040ataut 044bsbhs 048bhbhr 050bdbgd 051amarm 052bbbrb 056bebel 060bmbmu 064btbtn
068bobol 070babih 072bwbwa 074bvbvt 076brbra 084bzblz 086ioiot 090sbslb 092vgvgb 096bnbrn
100bgbgr 104mmmmr 108bibdi 112byblr 116khkhm 120cmcmr 124cacan 132cvcpv 136kycym 140cfcaf
144lklka 148tdtcd 152clchl 156cnchn 158twtwn 162cxcxr 166cccck 170cocol 174kmcom 175ytmyt
178cgcog 180cdcod 184ckcok 188crcri 191hrhrv 192cucub 196cycyp 203czcze 204bjben 208dkdnk
212dmdma 214dodom 218ececu 222svslv 226gqgnq 231eteth 232ereri 233eeest 234fofro 238fkflk
239gssgs 242fjfji 246fifin 248axala 250frfra 254gfguf 258pfpyf 260tfatf 262djdji 266gagab
268gegeo 270gmgmb 275pspse 276dedeu 288ghgha 292gigib 296kikir 300grgrc 304glgrl 308gdgrd
312gpglp 316gugum 320gtgtm 324gngin 328gyguy 332hthti 334hmhmd 336vavat 340hnhnd 344hkhkg
348huhun 352isisl 356inind 360ididn 364irirn 368iqirq 372ieirl 376ilisr 380itita 384ciciv
388jmjam 392jpjpn 398kzkaz 400jojor 404keken 408kpprk 410krkor 414kwkwt 417kgkgz 418lalao
422lblbn 426lslso 428lvlva 430lrlbr 434lylby 438lilie 440ltltu 442lulux 446momac 450mgmdg
454mwmwi 458mymys 462mvmdv 466mlmli 470mtmlt 474mqmtq 478mrmrt 480mumus 484mxmex 492mcmco
496mnmng 498mdmda 499memne 500msmsr 504mamar 508mzmoz 512omomn 516nanam 520nrnru 524npnpl
528nlnld 531cwcuw 533awabw 534sxsxm 535bqbes 540ncncl 548vuvut 554nznzl 558ninic 562nener
566ngnga 570nuniu 574nfnfk 578nonor 580mpmnp 581umumi 583fmfsm 584mhmhl 585pwplw 586pkpak
591papan 598pgpng 600pypry 604peper 608phphl 612pnpcn 616plpol 620ptprt 624gwgnb 626tltls
630prpri 634qaqat 638rereu 642rorou 643rurus 646rwrwa 652blblm 654shshn 659knkna 660aiaia
662lclca 663mfmaf 666pmspm 670vcvct 674smsmr 678ststp 682sasau 686snsen 688rssrb 690scsyc
694slsle 702sgsgp 703sksvk 704vnvnm 705sisvn 706sosom 710zazaf 716zwzwe 724esesp 728ssssd
729sdsdn 732ehesh 740srsur 744sjsjm 748szswz 752seswe 756chche 760sysyr 762tjtjk 764ththa
768tgtgo 772tktkl 776toton 780tttto 784aeare 788tntun 792trtur 795tmtkm 796tctca 798tvtuv
800uguga 804uaukr 807mkmkd 818egegy 826gbgbr 831ggggy 832jejey 833imimn 834tztza 840ususa
850vivir 854bfbfa 858uyury 860uzuzb 862veven 876wfwlf 882wswsm 887yeyem 894zmzmb
`;

/** Every ISO code. */
export const countryCodes: readonly CountryCode[] = iso
	.trim()
	.split(/\s+/)
	.map((row) => ({ numeric: row.slice(0, 3), alpha2: row.slice(3, 5), alpha3: row.slice(5) }));

const alpha3Of = new Map<string, string>([
	...countryCodes.map(({ alpha2, alpha3 }) => [alpha2, alpha3] as const),
	['xk', 'xkx']
]);

const known: ReadonlySet<string> = new Set([...alpha3Of.keys(), ...privateCodes]);

/** Whether content may speak of this code: ISO alpha-2 in lower case, or a private one. */
export function isCountryCode(iso2: string): boolean {
	return known.has(iso2);
}

/** The alpha-3 code in lower case of a country, where it has one. */
export function iso3Of(iso2: string): string | undefined {
	return alpha3Of.get(iso2);
}
