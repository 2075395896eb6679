import type { HeadingWords } from './headingTypes.ts';

export const es: HeadingWords = {
  related: `
    noticias relacionadas | artículos relacionados | articulos relacionados | relacionados | relacionadas |
    relacionado … | contenido relacionado | contenidos relacionados | notas relacionadas | nota relacionada |
    noticia relacionada | temas relacionados | historias relacionadas | lea también | lee también |
    leer también | leé también | te puede interesar | le puede interesar | puede interesarte |
    también te puede interesar | quizás te interese | ver también | mira también | vea también | además |
    sobre el tema | sobre este tema | más sobre … | más información | seguí leyendo | sigue leyendo |
    seguir leyendo | continúa leyendo | lecturas recomendadas | para leer más | te recomendamos leer |
    en este artículo | en contexto | leer más | publicaciones relacionadas | entradas relacionadas |
    seguir leyendo en … | a fondo | conoce más | no dejes de leer | también puedes leer | lee además |
    del mismo autor | más del autor | últimos artículos de … | otros artículos de … | dossier … | especial … |
    notas similares | artículos similares | noticias similares | contenido similar |
    otros lectores también leyeron | sigue el tema
  `,
  shared: `
    te recomendamos | recomendado para ti | recomendados | recomendado | recomendados para ti |
    recomendaciones | recomendamos | para ti | le recomendamos | te va a interesar | te puede gustar |
    podría interesarte | te podría interesar | puede que te interese | recomendadas
  `,
  more: `
    más de … | más en … | más noticias de … | otras noticias | últimas noticias de … |
    últimas noticias sobre … | todo sobre … | noticias de … | noticias sobre … | lo último de … |
    lo último sobre …
  `,
  series: `en esta serie | más de esta serie | serie`,
  adjacent: `
    artículo anterior | artículo siguiente | siguiente artículo | anterior | siguiente |
    navegación de entradas | entrada anterior | siguiente nota | nota anterior
  `,
  popular: `
    lo más leído … | lo más visto … | lo más … | las más leídas … | los más leídos … | más leídas … |
    más leídos … | más leído … | más vistas … | más visto … | más popular … | más populares … |
    más comentadas | lo último … | lo ultimo | últimas … | ultimas … | último … | últimos … | última hora … |
    destacados | destacadas | destacado | noticias destacadas | titulares | portada | tendencias | populares |
    recientes | entradas recientes | en vivo | videos … | vídeos … | video … | vídeo … | galerías | fotos … |
    hoy … | noticias | noticias de hoy | actualidad | opinión | lo nuevo | ahora … | más noticias |
    trending … | nuestra selección
  `,
  sponsored: `
    patrocinado … | patrocinados | contenido patrocinado | contenido promocionado | contenidos promocionados |
    promocionado … | enlaces patrocinados | enlaces promovidos | de la web | en la web | nuestros socios |
    de nuestros socios | publirreportaje | publicidad | branded content | ofertas | descuentos … | cupones … |
    tienda | clasificados | servicios …
  `,
  furniture: `
    archivado en … | comentarios … | comentar | compartir … | etiquetas … | temas … | tags | autor |
    sobre el autor | newsletter … | boletín … | suscríbete … | suscríbase | síguenos … | seguinos … | buscar |
    contacto | categorías | secciones | archivo | archivos | en esta nota | más temas
  `,
};
