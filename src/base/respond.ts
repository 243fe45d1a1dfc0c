/** Answers of the data endpoints. Static hosts name the type by the file's ending; this is for the development server. */

export const respondJson = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

export const respondText = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
