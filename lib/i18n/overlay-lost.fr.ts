/** What the button of a tab says once its page keeps throwing the overlay out. */
export const overlayLostFr = {
  title:
    'Vigie : cette page retire la fenêtre de Vigie. Votre message est retenu; appuyez de nouveau sur Envoyer pour la revoir.',
};
