declare module 'virtual:peer-story' {
	/** The story as the peers tell it. */
	export const story: import('./story.ts').PeerStory;
}
