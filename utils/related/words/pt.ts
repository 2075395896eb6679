import type { HeadingWords } from './headingTypes.ts';

export const pt: HeadingWords = {
  related: `
    notícias relacionadas | artigos relacionados | relacionadas | relacionados | relacionado |
    conteúdo relacionado | matérias relacionadas | leia também | leia mais … | ler também | veja também |
    veja mais … | saiba mais … | sobre o tema | sobre este assunto | mais sobre … | posts relacionados |
    publicações relacionadas | tópicos relacionados | continue lendo | continuar a ler | pode interessar |
    ver mais | também pode gostar | pode também gostar | a ler também | a seguir | sugestões de leitura |
    para ler mais | tudo sobre … | do mesmo autor | mais deste autor | artigos de … | dossiê … | especial … |
    notícias semelhantes | artigos semelhantes | leitores também leram | sobre o mesmo tema
  `,
  shared: `
    recomendado para você | recomendados para você | recomendados | recomendadas | você pode gostar |
    você também pode gostar | talvez você goste | para você | recomendamos | sugestões para você
  `,
  more: `
    mais de … | mais em … | mais notícias de … | outras notícias | últimas notícias de … |
    últimas notícias sobre … | tudo sobre … | notícias de … | notícias sobre …
  `,
  adjacent: `
    artigo anterior | próximo artigo | anterior | próximo | próxima | matéria anterior | próxima matéria |
    post anterior | próximo post | navegação de post
  `,
  popular: `
    mais lidas … | mais lidos … | as mais lidas … | mais vistas … | mais populares | mais acessadas |
    últimas … | ultimas … | últimos … | recentes | destaques … | em destaque | principais … | manchetes |
    em alta | vídeos … | videos … | fotos … | hoje | agora … | populares | notícias | tendências |
    mais notícias | plantão | ao vivo | mais comentadas | o melhor de … | especiais | colunas | opinião |
    galerias
  `,
  sponsored: `
    patrocinado … | patrocinados | conteúdo patrocinado | publieditorial | links patrocinados | pela web |
    da web | conteúdo de marca | estúdio … | parceiros … | oferecido por … | ofertas | cupons … | shopping |
    classificados | conteúdo publicitário | apresentado por …
  `,
  furniture: `
    comentários … | comentar | compartilhe … | compartilhar | partilhar | tags | tópicos | temas | assuntos |
    autor | sobre o autor | newsletter … | assine … | siga-nos … | buscar | contato | categorias | seções |
    arquivo | arquivos | editorias
  `,
};
