import type { HeadingWords } from './headingTypes.ts';

export const fr: HeadingWords = {
  related: `
    sur le même sujet | sur le meme sujet | à lire aussi | a lire aussi | lire aussi | à lire également |
    lire également | lire aussi sur … | articles liés | articles similaires | articles connexes |
    articles associés | contenus liés | contenus associés | voir aussi | dans le même thème | sur ce thème |
    sur ce sujet | sur le même thème | à voir aussi | pour aller plus loin | en savoir plus | à lire ensuite |
    lire ensuite | à relire | autour de ce sujet | du même auteur | nos articles sur le sujet |
    nos lecteurs ont lu ensuite | dans la même rubrique | articles correspondants | contenus similaires |
    articles en lien | en lien avec … | à voir également | derniers articles de … | ses derniers articles |
    les derniers articles de … | dossier … | notre dossier … | nos dossiers sur … | autres articles sur … |
    d'autres articles sur … | les lecteurs ont aussi lu | dans le même dossier | dans ce dossier |
    le dossier | vous pourriez aussi aimer | à découvrir aussi | lire la suite sur le sujet |
    poursuivez votre lecture | continuer la lecture | sur le sujet | lectures complémentaires
  `,
  shared: `
    recommandé pour vous | recommandés pour vous | nos recommandations | nous vous recommandons |
    on vous recommande | vous aimerez aussi | vous aimerez peut-être | vous pourriez être intéressé par |
    cela pourrait vous intéresser | ça pourrait vous intéresser | ces articles pourraient vous intéresser |
    cet article peut vous intéresser | pour vous | recommandations
  `,
  more: `
    plus d'articles … | plus de … | dernières news sur … | dernières actualités sur … |
    dernières infos sur … | les dernières actualités sur … | toute l'actualité sur … |
    toute l'actualité de … | l'actualité de … | l'actu de … | toutes les news sur … | tout sur … |
    les articles de …
  `,
  series: `
    dans la même série | dans cette série | les autres épisodes | tous les épisodes | épisodes |
    retrouvez tous les épisodes …
  `,
  adjacent: `
    article précédent | article suivant | précédent | suivant | navigation de l'article |
    navigation des articles
  `,
  popular: `
    les plus lus … | les + lus | plus lus | les plus lues | les plus partagés | les plus commentés |
    les plus populaires | populaires | articles populaires | tendances | à la une … | a la une … |
    dernières … | derniers … | les dernières … | en direct | en continu | le direct | fil info | fil d'actu |
    l'actu en continu | toute l'actualité | actualités | actualité | vidéos … | vidéo … | nos vidéos |
    l'essentiel | choix de la rédaction | la sélection de la rédaction | le choix des abonnés |
    choix des abonnés | édition abonnés | diaporama | en images | nouveautés | aujourd'hui … | les tops |
    top articles | plus d'infos | récents | articles récents | newsletters
  `,
  sponsored: `
    sponsorisé … | sponsorisés … | contenu sponsorisé | contenus sponsorisés | contenu partenaire |
    contenus partenaires | nos partenaires | partenaires … | avec nos partenaires | proposé par … |
    en partenariat avec … | ailleurs sur le web | codes promo … | bons plans … | services … | annonces … |
    publi-rédactionnel | publicités | offres … | la boutique | liens sponsorisés
  `,
  furniture: `
    commentaires … | commenter | réagir | vos réactions | partager … | tags | thèmes | mots-clés | mots clés |
    auteur | newsletter … | recherche | abonnez-vous … | s'abonner | suivez-nous … | contact … | rubriques |
    catégories | sources | archives | à propos de l'auteur | sujets | services | inscription
  `,
};
