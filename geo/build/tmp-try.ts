import { publishedRoutes } from './routes.ts';
import { loadAtlas } from './atlas.ts';
export async function main(){ 
const from={position:[-66.87919,10.48801] as const,state:'ve'}; const cities=[['ru',[37.61556,55.75222]],['tr',[32.85427,39.91987]],['qa',[51.53096,25.28545]],['cu',[-82.38304,23.13302]]] as any;
let t=performance.now(); loadAtlas('10m'); console.log((performance.now()-t).toFixed(0)); t=performance.now();
for(const [state,position] of cities) {const r=publishedRoutes(from,{state,position}); console.log(state,(performance.now()-t).toFixed(0),'ms',Object.entries(r).map(([k,v]:any)=>`${k} ${v.km.toFixed(0)} +${(v.km-v.directKm).toFixed(0)} (${v.corners.length}) ${v.excepted}`).join(' | ')); t=performance.now();}
}
